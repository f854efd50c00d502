package id.msme.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.scale.Scale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table of enrolments: every column, and a row of explanations, which readers take for a comment. */
public final class EmptyTable {

    private static final int FIRST_ROW = 2;
    private static final int LAST_ROW = 10_000;
    private static final double WIDTH = 24;
    private static final String TEXT = "@";
    private static final String DATE = "yyyy-mm-dd";

    private static final List<Member> COLUMNS = Stream.of(Member.values())
            .filter(member ->
                    member.type() != MemberType.OBJECT && member != Member.TRAININGS && member != Member.CHANNEL)
            .toList();

    private final Messages words;
    private final Map<Member, List<String>> valid = new EnumMap<>(Member.class);

    /** A table with the names of a catalogue, explained in a language. */
    public EmptyTable(Catalogue catalogue, Language language) {
        words = Words.of(language);
        List<String> flags = language == Language.ID ? List.of("ya", "tidak") : List.of("true", "false");
        valid.put(
                Member.PROGRAM,
                catalogue.programs().stream().map(one -> one.id()).toList());
        valid.put(
                Member.PARTNER,
                catalogue.parties().stream().map(one -> one.id()).sorted().toList());
        valid.put(Member.CONSENT, flags);
        valid.put(Member.INDEPENDENT, flags);
        valid.put(
                Member.DECLARED_SCALE,
                Arrays.stream(Scale.values()).map(Enum::name).toList());
        valid.put(
                Member.CHANNELS,
                catalogue.channels().stream().map(one -> one.id()).toList());
        valid.put(
                Member.TRAINING_MODE,
                Arrays.stream(Mode.values()).map(Enum::name).toList());
        valid.put(Member.FORMAT, List.of("msme-enrolment/1"));
    }

    private static String path(Member member, String number) {
        var parts = new ArrayDeque<String>();
        Optional<Member> one = Optional.of(member);
        while (one.isPresent() && one.get() != Member.RECORD) {
            String name = one.get() == Member.TRAINING ? number : one.get().jsonName();
            if (!name.isEmpty()) {
                parts.push(name);
            }
            one = one.get().parent();
        }
        return String.join(".", parts);
    }

    private static List<String> header() {
        return COLUMNS.stream().map(member -> path(member, "1")).toList();
    }

    private List<String> explanations() {
        return COLUMNS.stream()
                .map(member -> (member == COLUMNS.get(0) ? "# " : "")
                        + words.text("template." + path(member, ""))
                        + (member.isRequired() ? " (" + words.text("template.required") + ")" : ""))
                .toList();
    }

    /** {@return the table as CSV} */
    public byte[] csv() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes)) {
            writer.writeRecord(header());
            writer.writeRecord(explanations());
        }
        return bytes.toByteArray();
    }

    /** {@return the table as a workbook, in which identifiers are text, and lists offer the valid values} */
    public byte[] xlsx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "msme", null)) {
            Worksheet table = workbook.newWorksheet(words.text("template.sheet"));
            Worksheet values = workbook.newWorksheet(words.text("template.values"));
            List<String> header = header();
            List<String> explanations = explanations();
            for (int i = 0; i < COLUMNS.size(); i++) {
                Member member = COLUMNS.get(i);
                table.value(0, i, header.get(i));
                table.style(0, i).bold().set();
                table.value(1, i, explanations.get(i));
                table.style(1, i)
                        .italic()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                table.width(i, WIDTH);
                table.style(i).format(format(member)).set();
                offer(table, values, i, member);
            }
            table.freezePane(1, FIRST_ROW);
        }
        return bytes.toByteArray();
    }

    private static String format(Member member) {
        boolean isDate = member.jsonName().endsWith("On");
        boolean isNumber = member.type() == MemberType.INTEGER || member.type() == MemberType.DECIMAL;
        return isDate ? DATE : isNumber ? "General" : TEXT;
    }

    private void offer(Worksheet table, Worksheet values, int column, Member member) {
        List<String> names = valid.getOrDefault(member, List.of());
        if (names.isEmpty()) {
            return;
        }
        values.value(0, column, path(member, "1"));
        values.style(0, column).bold().set();
        values.width(column, WIDTH);
        for (int i = 0; i < names.size(); i++) {
            values.value(i + 1, column, names.get(i));
        }
        // several channels stand in one cell, so that list only offers
        table.range(FIRST_ROW, column, LAST_ROW, column)
                .validateWithList(values.range(1, column, names.size(), column))
                .errorTitle(path(member, "1"))
                .error(words.text("template." + path(member, "")))
                .showErrorMessage(member != Member.CHANNELS);
    }
}
