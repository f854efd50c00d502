package id.msme.comparison;

import id.msme.catalogue.Catalogue;
import java.util.function.BiFunction;

/**
 * One change of a reform.
 *
 * @param text what is changed, on one line
 * @param change makes the catalogue after of the catalogue before and the reform
 * @param program the id of the program that is changed, or empty
 */
record ReformPart(String text, BiFunction<Catalogue, Reform, Catalogue> change, String program) {

    Catalogue applyTo(Catalogue catalogue, Reform reform) {
        return change.apply(catalogue, reform);
    }
}
