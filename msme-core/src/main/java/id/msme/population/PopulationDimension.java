package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.text.UnknownName;
import java.util.Arrays;
import java.util.Locale;

/** The dimensions by which MSMEs of a population can be counted. */
public enum PopulationDimension {
    /** The scale under the law in force on a day: MICRO, SMALL, MEDIUM or LARGE. */
    SCALE,
    /** The two digits of the province's code, as provinces are today. */
    PROVINCE,
    /** The island group of the province, for example {@code Jawa}. */
    ISLAND,
    /** The section letter (<i>kategori</i>) of KBLI 2020. */
    SECTION,
    /** The kinds of channel by which an MSME sells online; an MSME counts under each of them, or under NONE. */
    CHANNEL,
    /** The sex of the owner: FEMALE or MALE. */
    SEX;

    /** {@return the name in lower case, as the command line and JSON have it, for example {@code scale}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the dimension with a name}
     *
     * @param word for example {@code scale}
     * @throws IllegalArgumentException if the name is unknown; the message lists the valid names
     */
    public static PopulationDimension parse(String word) {
        requireNonNull(word, "word");
        return Arrays.stream(values())
                .filter(dimension -> dimension.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "dimension",
                        word,
                        Arrays.stream(values()).map(PopulationDimension::word).toList())));
    }
}
