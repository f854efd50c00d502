package id.msme.json;

import java.util.HashSet;
import java.util.Set;

/** The names in one object that the format does not know. */
final class UnknownNames {

    private final Set<String> names = new HashSet<>();
    private String first = "";

    /** Adds a name and answers whether it is new. */
    boolean add(String name) {
        if (names.isEmpty()) {
            first = name;
        }
        return names.add(name);
    }

    int count() {
        return names.size();
    }

    String first() {
        return first;
    }
}
