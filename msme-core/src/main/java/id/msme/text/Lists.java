package id.msme.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** The lists of a catalogue; loops, since the catalogue is loaded without streams. */
public final class Lists {

    private Lists() {}

    /**
     * Refuses a list in which a value stands twice.
     *
     * @param what what a value is, for example {@code a successor}
     * @param owner the id of what has the list
     * @param list the list
     * @throws IllegalArgumentException if two values are equal
     */
    public static void requireDistinct(String what, String owner, List<?> list) {
        if (list.size() > 1 && new HashSet<>(list).size() < list.size()) {
            throw new IllegalArgumentException(what + " of " + owner + " stands twice");
        }
    }

    /**
     * Refuses a list that is longer than a document can have it.
     *
     * @param max the maximum number of values
     * @param what what the values are, for example {@code targets}
     * @param owner the id of what has the list
     * @param list the list
     * @throws IllegalArgumentException if the list has more values
     */
    public static void requireAtMost(int max, String what, String owner, List<?> list) {
        if (list.size() > max) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s has at most %,d %s; found %,d", owner, max, what, list.size()));
        }
    }
}
