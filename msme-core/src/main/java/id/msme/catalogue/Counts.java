package id.msme.catalogue;

import java.util.Locale;

/** Numbers as one-line descriptions print them. */
final class Counts {

    private Counts() {}

    /** The number with thousands separated by commas, whatever the default locale. */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
