package id.msme.comparison;

import java.util.Locale;

/** Numbers as one-line descriptions print them. */
final class Figures {

    private Figures() {}

    /** The number with thousands separated by commas, whatever the default locale. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
