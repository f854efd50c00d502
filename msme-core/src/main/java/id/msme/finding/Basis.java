package id.msme.finding;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules, the sources and the day that an answer is based on.
 *
 * @param rules the ids of the rules used
 * @param citations the sources of those rules
 * @param asOf the day for which the rules were taken
 */
public record Basis(List<String> rules, List<Citation> citations, LocalDate asOf) {

    /**
     * Copies the parts.
     *
     * @param rules the ids of the rules used
     * @param citations the sources of those rules
     * @param asOf the day for which the rules were taken
     */
    public Basis {
        requireNonNull(asOf, "asOf");
        requireNonNull(citations, "citations");
        requireNonNull(rules, "rules");
        rules = List.copyOf(rules);
        citations = List.copyOf(citations);
    }
}
