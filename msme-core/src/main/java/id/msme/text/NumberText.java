package id.msme.text;

import id.msme.language.Language;
import java.math.BigDecimal;
import java.util.Locale;

/** Writes numbers as a language does: {@code 1,234.5} in English, {@code 1.234,5} in Indonesian. */
public final class NumberText {

    private NumberText() {}

    /**
     * {@return a whole number with separators}
     *
     * @param number the number
     * @param language the language
     */
    public static String of(long number, Language language) {
        return of("%,d", number, language);
    }

    /**
     * {@return a decimal with separators and all its places}
     *
     * @param number the number
     * @param language the language
     */
    public static String of(BigDecimal number, Language language) {
        return of("%,." + Math.max(0, number.scale()) + "f", number, language);
    }

    /**
     * {@return a number in a format}
     *
     * @param format a format of {@link java.util.Formatter} for one number
     * @param number the number
     * @param language the language
     */
    public static String of(String format, Number number, Language language) {
        return in(language, String.format(Locale.ROOT, format, number));
    }

    /**
     * {@return a number that is written in English, as a language writes it}
     *
     * @param language the language
     * @param english the number
     */
    public static String in(Language language, String english) {
        return language == Language.EN
                ? english
                : english.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
