package id.msme.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.language.Messages;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A law or another source on which a rule is based, and the day from which it applies. */
public final class RuleBasis {

    private static final String ARTICLE = "art. ";

    private final String title;
    private final String article;
    private final @Nullable LocalDate from;
    private final Reliability reliability;

    private RuleBasis(String title, String article, @Nullable LocalDate from, Reliability reliability) {
        this.title = title;
        this.article = article;
        this.from = from;
        this.reliability = reliability;
    }

    /**
     * Returns a basis without an article and a first day.
     *
     * @param title the law, publication or data set
     * @param reliability the reliability of the source
     * @return the basis
     */
    public static RuleBasis of(String title, Reliability reliability) {
        return new RuleBasis(requireNonNull(title, "title"), "", null, requireNonNull(reliability, "reliability"));
    }

    /**
     * Returns the basis that a citation names; {@code art. 35(5)} becomes the article {@code 35(5)}.
     *
     * @param citation the source
     * @return the basis, from the day of the source if it has one
     */
    public static RuleBasis of(Citation citation) {
        String place = requireNonNull(citation, "citation").place().orElse("");
        return new RuleBasis(
                citation.work(),
                place.startsWith(ARTICLE) ? place.substring(ARTICLE.length()) : place,
                citation.date().orElse(null),
                citation.reliability());
    }

    /**
     * Returns this basis with an article, a page or an address.
     *
     * @param place the article, page or address
     * @return the basis
     */
    public RuleBasis withArticle(String place) {
        return new RuleBasis(title, requireNonNull(place, "place"), from, reliability);
    }

    /**
     * Returns this basis with a first day.
     *
     * @param day the first day on which it is applied
     * @return the basis
     */
    public RuleBasis withFrom(LocalDate day) {
        return new RuleBasis(title, article, requireNonNull(day, "day"), reliability);
    }

    /** {@return the law, publication or data set} */
    public String title() {
        return title;
    }

    /** {@return the article of a law, or the page or address of another source; empty for the whole work} */
    public String article() {
        return article;
    }

    /** {@return the first day on which it is applied, if known} */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** {@return the reliability of the source} */
    public Reliability reliability() {
        return reliability;
    }

    /** The source in a sentence for people. */
    String text(Messages words) {
        String day = from().map(first -> ", " + words.text("receipt.from", Map.of("day", first.toString())))
                .orElse("");
        boolean isArticle = !article.isEmpty() && Character.isDigit(article.charAt(0));
        String place = article.isEmpty()
                ? ""
                : isArticle ? " " + words.text("receipt.article") + " " + article : ", " + article;
        return title + place + day + " (" + words.text("receipt.reliability." + reliability) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleBasis that
                && title.equals(that.title)
                && article.equals(that.article)
                && Objects.equals(from, that.from)
                && reliability == that.reliability;
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, article, from, reliability);
    }

    /** {@return title, article, first day and reliability, for example {@code PP 7/2021, 35(5), 2021-02-02 [LAW]}} */
    @Override
    public String toString() {
        return title + (article.isEmpty() ? "" : ", " + article) + (from == null ? "" : ", " + from) + " ["
                + reliability + "]";
    }
}
