package id.msme.outcome;

import id.msme.number.Growth;
import id.msme.text.Counted;

/**
 * The sales of participants relative to what they would have been if they had grown like the others of their scale over
 * the same months.
 */
public final class RelativeUplift {

    private final int participants;
    private final int others;
    private final Growth uplift;
    private final UpliftInterval interval;

    RelativeUplift(int participants, int others, Growth uplift, UpliftInterval interval) {
        this.participants = participants;
        this.others = others;
        this.uplift = uplift;
        this.interval = interval;
    }

    /** {@return the number of participants compared} */
    public int participants() {
        return participants;
    }

    /** {@return the number of others with which they were compared} */
    public int others() {
        return others;
    }

    /** {@return the relative difference, for example +20 % for a fifth more} */
    public Growth uplift() {
        return uplift;
    }

    /** {@return the 90 % interval} */
    public UpliftInterval interval() {
        return interval;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelativeUplift that
                && participants == that.participants
                && others == that.others
                && uplift.equals(that.uplift)
                && interval.equals(that.interval);
    }

    @Override
    public int hashCode() {
        return 31 * uplift.hashCode() + interval.hashCode();
    }

    /** {@return uplift, interval and numbers compared, on one line} */
    @Override
    public String toString() {
        return uplift + ", " + interval + "; " + Counted.of(participants, "participant") + ", "
                + Counted.of(others, "other");
    }
}
