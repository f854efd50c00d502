package id.msme.text;

import java.util.Collection;
import java.util.List;

/** A short list of names, found by content without making a string. */
public final class NameTable {

    /** What {@link #indexOf} answers where the name is not in the list. */
    public static final int NONE = -1;

    private final String[] names;
    private final String listed;

    public NameTable(Collection<String> names) {
        this.names = names.toArray(String[]::new);
        this.listed = String.join(", ", names);
    }

    public static NameTable of(Enum<?>[] constants) {
        return new NameTable(List.of(constants).stream().map(Enum::name).toList());
    }

    public int indexOf(CharSequence name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].contentEquals(name)) {
                return i;
            }
        }
        return NONE;
    }

    /** All names in one line, as messages list them. */
    public String listed() {
        return listed;
    }
}
