package id.msme.spark;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.run.BulkException;
import id.msme.run.BulkInput;
import id.msme.run.BulkReport;
import id.msme.run.BulkRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file holds, by its first bytes. */
enum FileForm {
    /** JSON Lines. */
    LINES,
    /** JSON Lines, compressed as a whole. */
    GZIP_LINES,
    /** Rows with a column for each member. */
    PARQUET;

    private static final byte[] PARQUET_SIGN = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GZIP_SIGN = {0x1F, (byte) 0x8B};

    /** More than two of the longest records. */
    private static final int HEAD = 1 << 18;

    private static final String ELSE = "; the cluster reads JSON Lines, gzip of it, and Parquet. Use msme validate";

    /**
     * The form of a file.
     *
     * @param name the name of the file
     * @param in its bytes, of which the first are taken
     * @throws UnreadableInputException if it is of another form
     * @throws IOException if it cannot be read
     */
    static FileForm of(String name, InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (startsWith(head, PARQUET_SIGN)) {
            return PARQUET;
        }
        if (startsWith(head, GZIP_SIGN)) {
            checkLines(name, inflate(head));
            return GZIP_LINES;
        }
        checkLines(name, head);
        return LINES;
    }

    private static boolean startsWith(byte[] head, byte[] sign) {
        return head.length >= sign.length && Arrays.equals(Arrays.copyOf(head, sign.length), sign);
    }

    /** The start of what is compressed; if it is damaged, as far as it goes: the part that reads it all will say so. */
    private static byte[] inflate(byte[] head) {
        var inflated = new byte[HEAD];
        int length = 0;
        try (InputStream in = LineSlices.inflating(new ByteArrayInputStream(head))) {
            int read;
            while ((read = in.read(inflated, length, HEAD - length)) > 0) {
                length += read;
            }
        } catch (IOException e) {
            return Arrays.copyOf(inflated, length);
        }
        return Arrays.copyOf(inflated, length);
    }

    /** Refuses what a run on one machine refuses too, in its words, and what it reads and this one does not. */
    private static void checkLines(String name, byte[] head) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (plain.endsWith(".xlsx")) {
            throw new UnreadableInputException(name, "it is a workbook" + ELSE);
        }
        if (firstCharacter(head) == '[' && !plain.endsWith(".jsonl")) {
            throw new UnreadableInputException(name, "it is a JSON array" + ELSE);
        }
        var input = new BulkInput(plain, () -> new ByteArrayInputStream(head, 0, wholeLines(head)));
        try {
            BulkReport report = BulkRun.of(EnrolmentValidator.of(Catalogue.standard(), LocalDate.EPOCH))
                    .withoutDuplicates()
                    .run(List.of(input));
            if (report.ignoredColumns().isPresent()) {
                throw new UnreadableInputException(name, "it is a table" + ELSE);
            }
        } catch (BulkException e) {
            throw new UnreadableInputException(
                    name, e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        }
    }

    private static int wholeLines(byte[] head) {
        int end = head.length;
        while (head.length == HEAD && end > 0 && head[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? head.length : end;
    }

    private static char firstCharacter(byte[] head) {
        return new String(head, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> " \t\r\n\uFEFF".indexOf(c) < 0)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse(' ');
    }
}
