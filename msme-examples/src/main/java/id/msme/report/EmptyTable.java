package id.msme.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.msme.activity.Activity;
import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.scale.Scale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table of enrolments: every column, and a row of explanations, which readers take for a comment. */
public final class EmptyTable {

    private static final int FIRST_ROW = 2;
    private static final int LAST_ROW = 1_048_575;
    private static final int TRAININGS = 3;
    private static final double WIDTH = 24;
    private static final double HEIGHT = 80;

    /** The width of a character of a header, in those of plain digits. */
    private static final double BOLD = 1.2;

    private static final String TEXT = "@";
    private static final String DATE = "yyyy-mm-dd";

    /** Several channels stand in one cell, and a training may be of an activity that the catalogue does not know. */
    private static final Set<Member> OFFERED = EnumSet.of(Member.CHANNELS, Member.TRAINING_ACTIVITY);

    private static final List<Column> COLUMNS = columns();

    private final Messages words;
    private final Map<Member, List<String>> valid = new EnumMap<>(Member.class);
    private final RegionSheet regions;
    private final DivisionSheet divisions;

    /** A member, and the path that names its column. */
    private record Column(Member member, String path) {}

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
        valid.put(Member.FORMAT, List.of(EnrolmentForm.FORMAT));
        valid.put(
                Member.TRAINING_ACTIVITY,
                catalogue.activities().activities().stream()
                        .map(Activity::id)
                        .sorted()
                        .toList());
        regions = new RegionSheet(catalogue.regions(), words);
        divisions = new DivisionSheet(catalogue.industries(), words);
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (Member member : Member.values()) {
            if (member.type() != MemberType.OBJECT && member != Member.TRAININGS && !member.isIndexed()) {
                columns.add(new Column(member, path(member, "")));
            }
        }
        for (int training = 1; training <= TRAININGS; training++) {
            for (Member member : Member.TRAINING.members()) {
                columns.add(new Column(member, path(member, Integer.toString(training))));
            }
        }
        return List.copyOf(columns);
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
        return COLUMNS.stream().map(Column::path).toList();
    }

    private List<String> explanations() {
        return COLUMNS.stream()
                .map(column -> (column.equals(COLUMNS.get(0)) ? "# " : "") + explanation(column.member()))
                .toList();
    }

    private String explanation(Member member) {
        String required = member.isRequired() ? " (" + words.text("template.required") + ")" : "";
        return words.text("template." + path(member, "")) + required;
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
            List<String> explanations = explanations();
            for (int i = 0; i < COLUMNS.size(); i++) {
                Member member = COLUMNS.get(i).member();
                table.value(0, i, COLUMNS.get(i).path());
                table.style(0, i).bold().set();
                table.value(1, i, explanations.get(i) + sheetOf(member));
                table.style(1, i)
                        .italic()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                table.width(i, width(COLUMNS.get(i).path()));
                table.style(i).format(format(member)).set();
            }
            offer(table, workbook);
            table.rowHeight(1, HEIGHT);
            table.freezePane(1, FIRST_ROW);
        }
        return bytes.toByteArray();
    }

    /** Which sheet lists more than a column can explain. */
    private String sheetOf(Member member) {
        return switch (member) {
            case REGION -> seeSheet("template.regions");
            case KBLI -> seeSheet("template.divisions");
            default -> "";
        };
    }

    private String seeSheet(String name) {
        return "; " + words.text("template.see", Map.of("sheet", words.text(name)));
    }

    private static String format(Member member) {
        boolean isNumber = member.type() == MemberType.INTEGER || member.type() == MemberType.DECIMAL;
        return member.isDate() ? DATE : isNumber ? "General" : TEXT;
    }

    private void offer(Worksheet table, Workbook workbook) {
        Worksheet values = workbook.newWorksheet(words.text("template.values"));
        Range codes = regions.write(workbook.newWorksheet(words.text("template.regions")));
        divisions.write(workbook.newWorksheet(words.text("template.divisions")));
        var lists = new EnumMap<Member, Range>(Member.class);
        lists.put(Member.REGION, codes);
        for (int i = 0; i < COLUMNS.size(); i++) {
            Member member = COLUMNS.get(i).member();
            List<String> names = valid.getOrDefault(member, List.of());
            if (!names.isEmpty() && !lists.containsKey(member)) {
                lists.put(member, list(values, lists.size() - 1, path(member, ""), names));
            }
            Range list = lists.get(member);
            if (list != null) {
                offer(table.range(FIRST_ROW, i, LAST_ROW, i), list, COLUMNS.get(i));
            }
        }
    }

    /** Refuses what is not in a list; one of {@link #OFFERED} only offers. */
    private void offer(Range cells, Range list, Column column) {
        String sheet = column.member() == Member.REGION ? " (" + words.text("template.regions") + ")" : "";
        cells.validateWithList(list)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(column.path())
                .error(words.text("template." + path(column.member(), "")) + sheet)
                .showErrorMessage(!OFFERED.contains(column.member()));
    }

    private static double width(String header) {
        return Math.max(WIDTH, BOLD * header.length());
    }

    private static Range list(Worksheet values, int column, String header, List<String> names) {
        values.value(0, column, header);
        values.style(0, column).bold().set();
        values.width(column, width(header));
        for (int i = 0; i < names.size(); i++) {
            values.value(i + 1, column, names.get(i));
        }
        return values.range(1, column, names.size(), column);
    }
}
