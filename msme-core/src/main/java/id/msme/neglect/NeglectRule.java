package id.msme.neglect;

import static java.util.Objects.requireNonNull;

import id.msme.language.Wording;
import id.msme.source.Citation;
import id.msme.text.Millionths;
import java.util.List;

/**
 * When a shop that went online counts as neglected.
 *
 * @param id its name, for example {@code inquiry.unanswered}
 * @param sign what it looks at
 * @param limit from where on: days, hours or millionths, as the sign says; included
 * @param reason for people
 * @param citations where this comes from
 */
public record NeglectRule(String id, Sign sign, long limit, Wording reason, List<Citation> citations) {

    /** What a rule looks at. */
    public enum Sign {
        /** Days since the seller last did anything. */
        DAYS_INACTIVE,
        /** Hours since the oldest inquiry without an answer. */
        HOURS_UNANSWERED,
        /** Days since the stock ran out. */
        DAYS_OUT_OF_STOCK,
        /** The offline share of the sales of the last 30 days, in millionths. */
        OFFLINE_SHARE
    }

    /**
     * Checks the parts.
     *
     * @param id its name
     * @param sign what it looks at
     * @param limit from where on
     * @param reason for people
     * @param citations where this comes from
     * @throws IllegalArgumentException if the id is blank, the limit is not above 0 or a share above 1, or there is no
     *     source
     */
    public NeglectRule {
        requireNonNull(citations, "citations");
        requireNonNull(id, "id");
        requireNonNull(reason, "reason");
        requireNonNull(sign, "sign");
        boolean isFit = !id.isBlank()
                && limit > 0
                && (sign != Sign.OFFLINE_SHARE || limit <= Millionths.ONE)
                && !citations.isEmpty();
        if (!isFit) {
            throw new IllegalArgumentException("a rule has an id, a limit above 0 and a source: " + id);
        }
        citations = List.copyOf(citations);
    }

    /** {@return the id, the sign and its limit, for example {@code sales.offline: OFFLINE_SHARE from 0.95}} */
    @Override
    public String toString() {
        return id + ": " + sign + " from " + (sign == Sign.OFFLINE_SHARE ? Millionths.toText(limit) : limit);
    }
}
