package id.msme.population;

import id.msme.catalogue.Catalogue;
import id.msme.industry.KbliEdition;
import id.msme.region.Region;
import id.msme.region.RegionCode;
import id.msme.text.FactTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The provinces with their island groups, and the sections of KBLI, in the order in which they are counted. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and only read
record Places(
        List<RegionCode> provinces,
        List<String> islands,
        int[] islandOf,
        List<List<RegionCode>> regencies,
        List<String> sections,
        List<List<Integer>> divisions) {

    private static final int EDITION = 2020;

    /**
     * Agriculture was not in the census; public administration, households as employers and international bodies are
     * taken to have no MSMEs.
     */
    private static final String SECTIONS_LEFT_OUT = "AOTU";

    private record Group(String island, List<String> provinces) {}

    static Places of(Catalogue catalogue) {
        List<Group> groups = FactTable.read(
                        "islands.tsv", Places.class.getResourceAsStream("islands.tsv"), "island", "provinces")
                .map(row -> new Group(
                        row.text("island"), List.of(row.text("provinces").split(" "))));
        var provinces = new ArrayList<RegionCode>();
        var islands = groups.stream().map(Group::island).toList();
        for (Region region : catalogue.regions().regions()) {
            if (region.level() == Region.Level.PROVINCE && region.successor().isEmpty()) {
                provinces.add(region.code());
            }
        }
        return new Places(
                List.copyOf(provinces),
                islands,
                provinces.stream().mapToInt(code -> island(groups, code)).toArray(),
                provinces.stream().map(code -> regencies(catalogue, code)).toList(),
                sections(catalogue),
                sections(catalogue).stream()
                        .map(section -> divisions(catalogue, section))
                        .toList());
    }

    private static int island(List<Group> groups, RegionCode province) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).provinces().contains(province.toString())) {
                return i;
            }
        }
        throw new IllegalArgumentException("islands.tsv has no island group for the province " + province);
    }

    private static List<RegionCode> regencies(Catalogue catalogue, RegionCode province) {
        return catalogue.regions().regions().stream()
                .filter(region -> !region.code().isProvince()
                        && region.successor().isEmpty()
                        && region.code().province().equals(province))
                .map(Region::code)
                .toList();
    }

    private static List<Integer> divisions(Catalogue catalogue, String section) {
        return edition(catalogue).sections().entrySet().stream()
                .filter(entry -> String.valueOf(entry.getValue()).equals(section))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static KbliEdition edition(Catalogue catalogue) {
        return catalogue.industries().editions().stream()
                .filter(one -> one.year() == EDITION)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no KBLI " + EDITION));
    }

    private static List<String> sections(Catalogue catalogue) {
        return edition(catalogue).sections().values().stream()
                .distinct()
                .sorted()
                .filter(letter -> SECTIONS_LEFT_OUT.indexOf(letter) < 0)
                .map(String::valueOf)
                .toList();
    }
}
