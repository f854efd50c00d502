package id.msme.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.sheet.MemberColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The same records in every form give the same verdicts, byte for byte but for file and line. */
class FormsProperties {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));

    private static final LocalDate FIRST_SAFE_DATE = LocalDate.of(1900, 3, 1);

    @Provide
    static Arbitrary<List<Map<MemberColumn, String>>> records() {
        return StatedCells.records();
    }

    @Property(tries = 40)
    void everyFormIsJudgedAlike(@ForAll("records") List<Map<MemberColumn, String>> records, @ForAll long seed)
            throws IOException {
        var random = new Random(seed);
        String expected = verdicts("x.jsonl", jsonLines(records));
        assertThat(verdicts("x.json", array(records, false))).isEqualTo(expected);
        assertThat(verdicts("x", array(records, true))).isEqualTo(expected);
        var columns = new ArrayList<>(StatedCells.COLUMNS);
        Collections.shuffle(columns, random);
        assertThat(verdicts("x.csv", table(columns, records, ',', "UTF-8", LineDelimiter.LF)))
                .isEqualTo(expected);
        assertThat(verdicts("x", table(columns, records, ';', "UTF-8", LineDelimiter.CRLF)))
                .isEqualTo(expected);
        assertThat(verdicts("x.tsv", table(columns, records, '\t', "UTF-8", LineDelimiter.CR)))
                .isEqualTo(expected);
        assertThat(verdicts("x.txt", table(columns, records, '\t', "UTF-16", LineDelimiter.CRLF)))
                .isEqualTo(expected);
        assertThat(verdicts("x.xlsx", workbook(columns, records, random))).isEqualTo(expected);
    }

    private static String verdicts(String name, byte[] bytes) throws IOException {
        var verdicts = new ByteArrayOutputStream();
        BulkRun.of(VALIDATOR).verdictsTo(verdicts).run(List.of(BulkInput.of(name, new ByteArrayInputStream(bytes))));
        return verdicts.toString(StandardCharsets.UTF_8).replaceAll("\"line\":[0-9]+,\"file\":\"[^\"]*\",", "");
    }

    private static byte[] jsonLines(List<Map<MemberColumn, String>> records) {
        var lines = new StringBuilder();
        records.forEach(
                record -> lines.append(json(StatedCells.json(record), false)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] array(List<Map<MemberColumn, String>> records, boolean isPretty) {
        return json(records.stream().map(StatedCells::json).toList(), isPretty).getBytes(StandardCharsets.UTF_8);
    }

    private static String json(Object value, boolean isPretty) {
        var text = new StringWriter();
        var context = new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return isPretty ? new DefaultPrettyPrinter() : null;
            }
        };
        try (JsonGenerator generator = new JsonFactory().createGenerator(context, text)) {
            write(generator, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            object.forEach((name, member) -> {
                generator.writeName(String.valueOf(name));
                write(generator, member);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(element -> write(generator, element));
            generator.writeEndArray();
        } else if (value instanceof StatedCells.JsonNumber number) {
            generator.writeNumber(number.token());
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value.toString());
        }
    }

    private static byte[] table(
            List<MemberColumn> columns,
            List<Map<MemberColumn, String>> records,
            char separator,
            String charset,
            LineDelimiter lineEnd) {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .build(text)) {
            writer.writeRecord(columns.stream().map(MemberColumn::path).toList());
            records.forEach(record -> writer.writeRecord(columns.stream()
                    .map(column -> record.getOrDefault(column, ""))
                    .toList()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString().getBytes(Charset.forName(charset));
    }

    private static byte[] workbook(List<MemberColumn> columns, List<Map<MemberColumn, String>> records, Random random)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("x");
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c).path());
                for (int r = 0; r < records.size(); r++) {
                    String text = records.get(r).get(columns.get(c));
                    if (text != null) {
                        write(sheet, r + 1, c, columns.get(c).member(), text, random.nextBoolean());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Writes a cell as text, or as what a spreadsheet takes its text for. */
    private static void write(Worksheet sheet, int row, int column, Member member, String text, boolean isText) {
        boolean isNumber = text.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?") && !text.equals("-0");
        if (isText) {
            sheet.value(row, column, text);
        } else if (member.jsonName().endsWith("On") && isSafeDate(text)) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (member.type() == MemberType.BOOLEAN && text.equalsIgnoreCase("true")) {
            sheet.value(row, column, true);
        } else if (isNumber && isHeld(member, text)) {
            sheet.value(row, column, new BigDecimal(text).stripTrailingZeros());
        } else {
            sheet.value(row, column, text);
        }
    }

    private static boolean isSafeDate(String text) {
        return text.matches("(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])")
                && !LocalDate.parse(text).isBefore(FIRST_SAFE_DATE);
    }

    /** Whether a number says what the text says. */
    private static boolean isHeld(Member member, String text) {
        return switch (member) {
            case KBLI -> text.matches("[0-9]{5}");
            case REGION -> text.matches("[0-9]{2}\\.[0-9]{2}");
            default -> text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?");
        };
    }
}
