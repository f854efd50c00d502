package id.msme.neglect;

import id.msme.language.Wording;
import id.msme.source.Citation;
import id.msme.source.ReadinessSources;
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

    private static final List<NeglectRule> STANDARD = List.of(
            rule("shop.inactive", Sign.DAYS_INACTIVE, 30, ReadinessSources.ours("Thirty days without activity")),
            rule("inquiry.unanswered", Sign.HOURS_UNANSWERED, 48, ReadinessSources.GAZETTE_2022),
            rule("stock.out", Sign.DAYS_OUT_OF_STOCK, 7, ReadinessSources.ours("Seven days without stock")),
            rule("sales.offline", Sign.OFFLINE_SHARE, 950_000, ReadinessSources.ours("95 % of sales offline")));

    /**
     * Checks the parts.
     *
     * @param id its name
     * @param sign what it looks at
     * @param limit from where on
     * @param reason for people
     * @param citations where this comes from
     * @throws IllegalArgumentException if the id is blank, the limit is not above 0 or a share above 1, or there is no source
     */
    public NeglectRule {
        boolean isFit = !id.isBlank()
                && limit > 0
                && (sign != Sign.OFFLINE_SHARE || limit <= Millionths.ONE)
                && !citations.isEmpty();
        if (!isFit) {
            throw new IllegalArgumentException("a rule has an id, a limit above 0 and a source: " + id);
        }
        citations = List.copyOf(citations);
    }

    private static NeglectRule rule(String id, Sign sign, long limit, Citation citation) {
        return new NeglectRule(id, sign, limit, Wording.shipped("neglect." + id), List.of(citation));
    }

    /** {@return the rules that are shipped} */
    public static List<NeglectRule> standard() {
        return STANDARD;
    }
}
