package id.msme.input;

import id.msme.file.WrongFormException;
import id.msme.sheet.Columns;
import id.msme.sheet.CsvRows;
import id.msme.sheet.HeaderMap;
import id.msme.sheet.TableLibraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out what an input holds, by its name and its first bytes. */
final class FormSearch {

    private static final int LAST_LOOK = 1 << 17;

    private final InputBytes in;
    private final String name;
    private final HeaderMap headers;

    private FormSearch(InputBytes in, String name, HeaderMap headers) {
        this.in = in;
        this.name = name;
        this.headers = headers;
    }

    /** The form of an input, whose bytes are looked at and not taken. */
    static InputForm of(InputBytes in, StoredInput input, Reading reading) throws IOException {
        String name = input.name().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return new FormSearch(in, plain, reading.headers()).form();
    }

    private InputForm form() throws IOException {
        if (WorkbookName.isOne(name)) {
            return InputForm.WORKBOOK;
        }
        byte[] first = in.lookForLine(ForeignKind.MAX_SIGN_LENGTH);
        checkKind(first);
        Charset charset = WideText.byMark(first).orElse(StandardCharsets.UTF_8);
        boolean isTableName = name.endsWith(".csv") || name.endsWith(".tsv");
        if (isTableName) {
            TableLibraries.requireCsv();
            return InputForm.textTable(charset, separator(in.look(LAST_LOOK), charset));
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            TableLibraries.requireCsv();
            byte[] start = in.look(LAST_LOOK);
            if (known(start, charset, separator(start, charset)) > 0) {
                return InputForm.textTable(charset, separator(start, charset));
            }
            throw new WrongFormException(WideText.NO_TABLE);
        }
        return ofText();
    }

    private void checkKind(byte[] first) throws WrongFormException {
        Optional<String> foreign = ForeignKind.find(first).or(() -> WideText.refusal(first));
        if (ForeignKind.isZip(first)) {
            foreign = ForeignKind.findInZip(in.look(ForeignKind.MAX_ZIP_LENGTH)).or(() -> ForeignKind.find(first));
        }
        if (foreign.isPresent()) {
            throw new WrongFormException(foreign.get());
        }
    }

    private InputForm ofText() throws IOException {
        FirstLine start = firstLine();
        if (start.first() == '[' && !name.endsWith(".jsonl")) {
            FirstObject.check(in, start.at() + 1, LAST_LOOK);
            return InputForm.ARRAY;
        }
        if (start.first() == '{') {
            FirstObject.check(in, start.at(), LAST_LOOK);
            FirstObject.checkOnOneLine(in, start.at(), LAST_LOOK);
            return InputForm.LINES;
        }
        byte[] line = start.line();
        if (!TableLibraries.hasCsv()) {
            checkNoHeader(line);
            return InputForm.LINES;
        }
        char separator = separator(line, StandardCharsets.UTF_8);
        return known(line, StandardCharsets.UTF_8, separator) > 0
                ? InputForm.textTable(StandardCharsets.UTF_8, separator)
                : InputForm.LINES;
    }

    /** Refuses what looks like a table where the library that reads tables is not there. */
    private void checkNoHeader(byte[] line) throws WrongFormException {
        String text = new String(line, StandardCharsets.UTF_8).replace("\"", "");
        if (Columns.known(List.of(text.split("[,;\t]", -1)), headers) > 0) {
            TableLibraries.requireCsv();
        }
    }

    /** The first line, without waiting for what may come after it. */
    private FirstLine firstLine() {
        byte[] known = in.look(0);
        var line = new FirstLine(known);
        while (!line.isWhole() && known.length < LAST_LOOK) {
            byte[] more = in.lookForLine(known.length + 1);
            if (more.length == known.length) {
                return line;
            }
            known = more;
            line = new FirstLine(known);
        }
        return line;
    }

    private char separator(byte[] start, Charset charset) throws IOException {
        return CsvRows.separator(start, charset, header -> Columns.known(header, headers));
    }

    private int known(byte[] start, Charset charset, char separator) throws IOException {
        return Columns.known(header(start, charset, separator), headers);
    }

    private static List<String> header(byte[] start, Charset charset, char separator) throws IOException {
        try (var rows = new CsvRows(new ByteArrayInputStream(start), charset, separator)) {
            return rows.header();
        }
    }
}
