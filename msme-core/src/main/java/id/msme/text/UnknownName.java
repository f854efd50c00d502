package id.msme.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The message for a name that is not in a closed list: what was found, the nearest name and the valid ones. */
public final class UnknownName {

    private static final int MAX_LISTED = 32;

    private UnknownName() {}

    /**
     * Returns the value of a name.
     *
     * @param <T> the type of the values
     * @param kind what is looked up, for example {@code program}
     * @param name the name
     * @param byName the values by name
     * @return the value
     * @throws IllegalArgumentException if the name is not in the map; the message lists the valid or nearest names
     */
    public static <T> T require(String kind, String name, Map<String, T> byName) {
        T found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException(message(kind, name, byName.keySet()));
        }
        return found;
    }

    /**
     * Describes a failed look-up.
     *
     * @param kind what was looked up, for example {@code program}
     * @param name the name that was not found; masked unless it looks like an id
     * @param valid the valid names
     * @return one line, for example {@code no program "go-onlin"; did you mean "go-online"? Valid: gernas-bbi,
     *     go-online, kki}
     */
    public static String message(String kind, String name, Collection<String> valid) {
        Optional<String> nearest = nearest(name, valid);
        var message = new StringBuilder("no " + kind + " \"" + (nearest.isPresent() ? slip(name) : shown(name)) + "\"");
        nearest.ifPresent(near -> message.append("; did you mean \"" + near + "\"?"));
        if (valid.isEmpty()) {
            return message.append("; none is known").toString();
        }
        message.append(nearest.isEmpty() ? "; valid: " : " Valid: ").append(listed(name, valid));
        return message.toString();
    }

    /**
     * Finds the valid name that a typing error is closest to.
     *
     * @param name the name that was not found
     * @param valid the valid names
     * @return the nearest name if it differs in at most a third of its characters
     */
    public static Optional<String> nearest(String name, Collection<String> valid) {
        return valid.stream()
                .map(candidate -> Near.of(name, candidate))
                .filter(near -> near.distance <= Math.max(1, near.name.length() / 3))
                .min(Near.FIRST)
                .map(Near::name);
    }

    /** A name that differs little from a valid one is no name of a person. */
    private static String slip(String name) {
        return Mask.hasLongNumber(name) ? shown(name) : Printable.text(name);
    }

    private static String shown(String name) {
        return Mask.hasLongNumber(name) || !name.matches("[a-z0-9._-]{1,64}") ? Mask.code(name) : name;
    }

    private static String listed(String name, Collection<String> valid) {
        if (valid.size() <= MAX_LISTED) {
            return String.join(", ", valid);
        }
        String near = valid.stream()
                .map(candidate -> Near.of(name, candidate))
                .sorted(Near.FIRST)
                .limit(MAX_LISTED)
                .map(Near::name)
                .collect(Collectors.joining(", "));
        return near + String.format(Locale.ROOT, " and %,d more", valid.size() - MAX_LISTED);
    }

    /** A valid name and how far the name that was not found is from it; measured once, as there may be thousands. */
    private record Near(String name, int distance) {

        private static final Comparator<Near> FIRST =
                Comparator.comparingInt(Near::distance).thenComparing(Near::name);

        private static Near of(String name, String candidate) {
            return new Near(candidate, UnknownName.distance(name, candidate));
        }
    }

    /**
     * The Levenshtein distance, letters of either case being equal; names that differ much in length are not compared.
     */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > other.length()) {
            return Math.max(one.length(), other.length());
        }
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[b.length()];
    }
}
