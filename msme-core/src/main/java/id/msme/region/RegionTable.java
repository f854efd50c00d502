package id.msme.region;

import id.msme.region.Region.Level;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.FactTable;
import id.msme.timeline.Validity;
import java.util.List;
import java.util.Optional;

/** The register that is shipped, read once from its table. */
final class RegionTable {

    static final RegionRegister REGISTER = read();

    private RegionTable() {}

    private static RegionRegister read() {
        var table = FactTable.read(
                "regions.tsv",
                RegionTable.class.getResourceAsStream("regions.tsv"),
                "code",
                "name",
                "level",
                "first_day",
                "last_day",
                "successor",
                "source");
        return RegionRegister.of(table.map(RegionTable::region), formerCodes());
    }

    private static List<FormerCode> formerCodes() {
        var table = FactTable.read(
                "former_codes.tsv", RegionTable.class.getResourceAsStream("former_codes.tsv"), "code", "source");
        return table.map(row -> new FormerCode(
                RegionCode.parse(row.text("code")), Citation.of(row.text("source"), Reliability.INFERENCE)));
    }

    private static Region region(FactTable.Row row) {
        return new Region(
                RegionCode.parse(row.text("code")),
                row.text("name"),
                Level.valueOf(row.text("level")),
                Validity.closed(row.findDate("first_day"), row.findDate("last_day")),
                successor(row),
                Citation.of(row.text("source"), Reliability.DATA));
    }

    private static Optional<RegionCode> successor(FactTable.Row row) {
        Optional<String> code = row.find("successor");
        return code.isPresent() ? Optional.of(RegionCode.parse(code.get())) : Optional.empty();
    }
}
