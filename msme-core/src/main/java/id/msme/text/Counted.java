package id.msme.text;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.Map;

/** What is counted, in the one-line descriptions of values: {@code 1 record}, {@code 1,000 records}. */
public final class Counted {

    private static final String VOWELS = "aeiou";
    private static final String ONE = ".1";

    private Counted() {}

    /**
     * {@return a number with separators and a noun, which is in the plural unless the number is 1}
     *
     * @param number the number
     * @param noun what is counted, in the singular; its plural ends in {@code s}, or {@code ies} as of a party
     */
    public static String of(long number, String noun) {
        return of(number, noun, plural(noun));
    }

    /**
     * {@return a number with separators and what is counted}
     *
     * @param number the number
     * @param one what is counted if the number is 1
     * @param many what is counted otherwise
     */
    public static String of(long number, String one, String many) {
        return NumberText.of(number, Language.EN) + " " + (number == 1 ? one : many);
    }

    /**
     * {@return a text about a number of something; one that reads badly of 1 has another, whose key ends in {@code .1}}
     *
     * @param messages the texts
     * @param key the key of the text
     * @param isOne whether the number is 1
     * @param arguments what stands at the places of the text
     */
    public static String text(Messages messages, String key, boolean isOne, Map<String, String> arguments) {
        String singular = key + ONE;
        return messages.text(isOne && messages.keys().contains(singular) ? singular : key, arguments);
    }

    private static String plural(String noun) {
        int last = noun.length() - 1;
        boolean isParty = last > 0 && noun.charAt(last) == 'y' && VOWELS.indexOf(noun.charAt(last - 1)) < 0;
        return isParty ? noun.substring(0, last) + "ies" : noun + "s";
    }
}
