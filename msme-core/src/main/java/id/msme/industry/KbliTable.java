package id.msme.industry;

import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.FactTable;
import id.msme.timeline.Validity;
import java.util.List;
import java.util.TreeMap;

/** The register that is shipped, read once from its tables. */
final class KbliTable {

    static final KbliRegister REGISTER = read();

    private record Section(int edition, char letter, int first, int last) {}

    private KbliTable() {}

    private static KbliRegister read() {
        List<Section> sections = table("kbli_sections.tsv", "edition", "section", "first_division", "last_division")
                .map(row -> new Section(
                        Integer.parseInt(row.text("edition")),
                        row.text("section").charAt(0),
                        Integer.parseInt(row.text("first_division")),
                        Integer.parseInt(row.text("last_division"))));
        return KbliRegister.of(table("kbli_editions.tsv", "edition", "first_day", "last_day", "source", "reliability")
                .map(row -> edition(row, sections)));
    }

    private static FactTable table(String name, String... columns) {
        return FactTable.read(name, KbliTable.class.getResourceAsStream(name), columns);
    }

    private static KbliEdition edition(FactTable.Row row, List<Section> sections) {
        int year = Integer.parseInt(row.text("edition"));
        var divisions = new TreeMap<Integer, Character>();
        for (Section section : sections) {
            for (int division = section.first(); section.edition() == year && division <= section.last(); division++) {
                divisions.put(division, section.letter());
            }
        }
        return new KbliEdition(
                year,
                divisions,
                Validity.closed(row.findDate("first_day"), row.findDate("last_day")),
                Citation.of(row.text("source"), Reliability.valueOf(row.text("reliability"))));
    }
}
