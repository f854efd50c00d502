package id.msme.option;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names in a line; of many, the first and how many more there are. */
final class Listed {

    private static final int MAX_NAMED = 20;

    private Listed() {}

    static String of(List<String> names) {
        String first = names.stream().limit(MAX_NAMED).collect(Collectors.joining(", "));
        return names.size() <= MAX_NAMED
                ? first
                : first + String.format(Locale.ROOT, " and %,d more", names.size() - MAX_NAMED);
    }
}
