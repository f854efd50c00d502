package id.msme.run;

import id.msme.form.Member;
import id.msme.sheet.Columns;
import id.msme.sheet.MemberNames;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names the column of a finding: by its header, or by the dotted path of the member if the table has no column of it.
 * Findings of the record or of an object have no column.
 */
final class ColumnLabels {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern INDEX = Pattern.compile("/([0-9]+)");
    private static final Pattern LAST_INDEX = Pattern.compile("/[0-9]+$");

    private final Columns columns;
    private final Map<String, String> headers = new HashMap<>();

    ColumnLabels(Columns columns) {
        this.columns = columns;
        for (int place = 0; place < columns.header().size(); place++) {
            String header =
                    SPACES.matcher(columns.header().get(place)).replaceAll(" ").trim();
            columns.member(place)
                    .filter(member -> !member.isIndexed())
                    .map(Member::pointer)
                    .ifPresent(pointer -> headers.put(pointer, header));
        }
    }

    /** Whether these are the labels of a table. */
    boolean areOf(Columns others) {
        return columns == others;
    }

    /** A message with the name of its column before it, if it has one. */
    String labelled(String pointer, String message) {
        String label = label(LAST_INDEX.matcher(pointer).replaceFirst(""));
        return label.isEmpty() ? message : label + ": " + message;
    }

    private String label(String pointer) {
        String header = headers.get(pointer);
        if (header != null) {
            return header;
        }
        String path = INDEX.matcher(pointer)
                .replaceAll(index -> "/" + (Integer.parseInt(index.group(1)) + 1))
                .replaceFirst("^/", "")
                .replace('/', '.');
        return MemberNames.find(path).isPresent() ? path : "";
    }
}
