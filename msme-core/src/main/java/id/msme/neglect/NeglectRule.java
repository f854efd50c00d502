package id.msme.neglect;

import static java.util.Objects.requireNonNull;

import id.msme.language.Wording;
import id.msme.number.Share;
import id.msme.source.Citation;
import id.msme.text.Counted;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that determines when a shop that went online counts as neglected.
 *
 * <pre>{@code
 * NeglectRule.after("shop.inactive", Sign.DAYS_INACTIVE, Duration.ofDays(30), reason, citations)
 * }</pre>
 */
public final class NeglectRule {

    /** What a rule looks at. */
    public enum Sign {
        /** Days since the seller last did anything. */
        DAYS_INACTIVE,
        /** Hours since the oldest inquiry without an answer. */
        HOURS_UNANSWERED,
        /** Days since the stock ran out. */
        DAYS_OUT_OF_STOCK,
        /** The offline share of the sales of the last 30 days. */
        OFFLINE_SHARE
    }

    private final String id;
    private final Sign sign;
    private final @Nullable Duration time;
    private final @Nullable Share share;
    private final Wording reason;
    private final List<Citation> citations;

    private NeglectRule(
            String id,
            Sign sign,
            @Nullable Duration time,
            @Nullable Share share,
            Wording reason,
            List<Citation> citations) {
        this.id = requireNonNull(id, "id");
        this.sign = sign;
        this.time = time;
        this.share = share;
        this.reason = requireNonNull(reason, "reason");
        this.citations = List.copyOf(requireNonNull(citations, "citations"));
        boolean isAboveZero =
                time == null ? share != null && !share.equals(Share.NONE) : !time.isZero() && !time.isNegative();
        if (id.isBlank() || !isAboveZero || this.citations.isEmpty()) {
            throw new IllegalArgumentException("a rule has an id, a limit above 0 and a source: " + id);
        }
    }

    /**
     * Returns a rule that holds once something has lasted for a time.
     *
     * @param id its name, for example {@code inquiry.unanswered}
     * @param sign what it looks at, any sign but {@link Sign#OFFLINE_SHARE}
     * @param time the time from which on it holds, above 0
     * @param reason for people
     * @param citations where this comes from, at least one source
     * @return the rule
     * @throws IllegalArgumentException if the id is blank, the sign is no time, the time is not above 0, or there is no
     *     source
     */
    public static NeglectRule after(String id, Sign sign, Duration time, Wording reason, List<Citation> citations) {
        requireNonNull(time, "time");
        if (requireNonNull(sign, "sign") == Sign.OFFLINE_SHARE) {
            throw new IllegalArgumentException("expected a sign that is a time; found " + sign);
        }
        return new NeglectRule(id, sign, time, null, reason, citations);
    }

    /**
     * Returns a rule that holds once a share of the sales is made offline.
     *
     * @param id its name, for example {@code sales.offline}
     * @param share the share from which on it holds, above 0
     * @param reason for people
     * @param citations where this comes from, at least one source
     * @return the rule
     * @throws IllegalArgumentException if the id is blank, the share is 0, or there is no source
     */
    public static NeglectRule offlineFrom(String id, Share share, Wording reason, List<Citation> citations) {
        return new NeglectRule(id, Sign.OFFLINE_SHARE, null, requireNonNull(share, "share"), reason, citations);
    }

    /** {@return its name, for example {@code inquiry.unanswered}} */
    public String id() {
        return id;
    }

    /** {@return what it looks at} */
    public Sign sign() {
        return sign;
    }

    /** {@return the time from which on it holds, empty for {@link Sign#OFFLINE_SHARE}} */
    public Optional<Duration> time() {
        return Optional.ofNullable(time);
    }

    /** {@return the offline share from which on it holds, empty for all signs but {@link Sign#OFFLINE_SHARE}} */
    public Optional<Share> share() {
        return Optional.ofNullable(share);
    }

    /** {@return the reason, for people} */
    public Wording reason() {
        return reason;
    }

    /** {@return where this comes from} */
    public List<Citation> citations() {
        return citations;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NeglectRule that
                && id.equals(that.id)
                && sign == that.sign
                && Objects.equals(time, that.time)
                && Objects.equals(share, that.share)
                && reason.equals(that.reason)
                && citations.equals(that.citations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sign, time, share, reason, citations);
    }

    /** {@return the id, the sign and its limit, for example {@code stock.out: DAYS_OUT_OF_STOCK from 168 hours}} */
    @Override
    public String toString() {
        return id + ": " + sign + " from " + (time == null ? share : Counted.of(time.toHours(), "hour"));
    }
}
