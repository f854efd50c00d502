package id.msme.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a table can have, by their headings. Others are ignored, and no heading is shown that is none of
 * these: the first row of a table without headings can be about a person.
 *
 * @param known the headings of all columns that are read
 * @param required those that a table must have
 */
record Headings(List<String> known, List<String> required) {

    /**
     * Finds the place of each column, unless one is lacking or stands twice, which is then reported.
     *
     * @param header the headings of the table, spelt as the known ones
     * @param bad takes what is reported
     */
    Optional<Map<String, Integer>> find(List<String> header, List<BadCell> bad) {
        var places = new HashMap<String, Integer>();
        var repeated = new LinkedHashSet<String>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i);
            if (known.contains(heading) && places.putIfAbsent(heading, i) != null) {
                repeated.add(heading);
            }
        }
        repeated.forEach(heading -> bad.add(new BadCell(1, heading, "each heading once", "it more than once")));
        List<String> missing = required.stream()
                .filter(heading -> !places.containsKey(heading))
                .toList();
        if (!missing.isEmpty()) {
            bad.add(BadCell.lacking(missing, required));
        }
        return bad.isEmpty() ? Optional.of(places) : Optional.empty();
    }
}
