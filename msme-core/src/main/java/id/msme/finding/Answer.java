package id.msme.finding;

import id.msme.language.Language;

/**
 * The result of a calculator, such as a classification, an assessment or a forecast.
 *
 * <p>An answer names what it rests on and explains itself in either language. "Cannot be determined" is an answer too:
 * its explanation names what is missing.
 *
 * <p>{@code toString()} of an answer is one line in English.
 */
public interface Answer {

    /** {@return the rules, their sources and the day on which this answer rests} */
    Basis basis();

    /**
     * Explains this answer as named parts, for a page or a message to arrange.
     *
     * @param language the language of the labels and texts
     * @return the explanation; never empty
     */
    Explanation explain(Language language);
}
