package id.msme.synthetic;

import java.util.List;
import java.util.stream.Collectors;

/** The ways in which people write numbers, and lists in JSON. */
final class Writing {

    private static final int PLAIN_IN = 8;

    private Writing() {}

    /** Mostly plain, sometimes in groups. */
    static String ofNib(String digits, Draws draws) {
        return draws.chance(PLAIN_IN - 1, PLAIN_IN)
                ? digits
                : digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8);
    }

    /** Mostly plain, sometimes in groups. */
    static String ofNik(String digits, Draws draws) {
        return draws.chance(PLAIN_IN - 1, PLAIN_IN)
                ? digits
                : digits.substring(0, 6) + "." + digits.substring(6, 12) + "." + digits.substring(12);
    }

    /** Mostly as printed on the card, {@code TT.NNN.NNN.C-KKK.BBB}, sometimes plain. */
    static String ofNpwp(String digits, Draws draws) {
        return draws.chance(1, PLAIN_IN)
                ? digits
                : digits.substring(0, 2) + "." + digits.substring(2, 5) + "." + digits.substring(5, 8) + "."
                        + digits.charAt(8) + "-" + digits.substring(9, 12) + "." + digits.substring(12);
    }

    /** A list of texts in JSON. */
    static String ofList(List<String> texts) {
        return texts.stream().map(Json::quoted).collect(Collectors.joining(",", "[", "]"));
    }
}
