package id.msme.outcome;

import static java.util.Objects.requireNonNull;

import id.msme.scale.Scale;
import id.msme.text.Counted;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An MSME in a study: its scale, its sales by month, and the month in which its treatment began, if it was treated. */
public final class StudiedMsme {

    private final Scale scale;
    private final @Nullable YearMonth treatedFrom;
    private final SalesHistory sales;

    private StudiedMsme(Scale scale, @Nullable YearMonth treatedFrom, SalesHistory sales) {
        this.scale = scale;
        this.treatedFrom = treatedFrom;
        this.sales = sales;
    }

    /**
     * {@return an MSME that took part}
     *
     * @param scale its scale before the treatment
     * @param from the month in which the treatment began, for example a training
     * @param sales its sales by month, before and after
     */
    public static StudiedMsme participant(Scale scale, YearMonth from, SalesHistory sales) {
        requireNonNull(scale, "scale");
        requireNonNull(from, "from");
        requireNonNull(sales, "sales");
        return new StudiedMsme(scale, from, sales);
    }

    /**
     * {@return an MSME that did not take part in any of the months}
     *
     * @param scale its scale
     * @param sales its sales by month
     */
    public static StudiedMsme other(Scale scale, SalesHistory sales) {
        requireNonNull(scale, "scale");
        requireNonNull(sales, "sales");
        return new StudiedMsme(scale, null, sales);
    }

    /** {@return the scale} */
    public Scale scale() {
        return scale;
    }

    /** {@return the month in which the treatment began; empty if the MSME did not take part} */
    public Optional<YearMonth> treatedFrom() {
        return Optional.ofNullable(treatedFrom);
    }

    /** The sales by month. */
    SalesHistory sales() {
        return sales;
    }

    boolean isParticipant() {
        return treatedFrom != null;
    }

    /** The month of the treatment of one who took part. */
    YearMonth from() {
        return treatedFrom().orElseThrow();
    }

    /** {@return scale and treatment, and no amount} */
    @Override
    public String toString() {
        return scale + " MSME, " + (treatedFrom == null ? "not treated" : "treated from " + treatedFrom) + ", sales of "
                + Counted.of(sales.months().size(), "month");
    }
}
