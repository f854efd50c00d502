package id.msme.outcome;

import id.msme.number.Growth;

/**
 * By how much the sales of those who took part were above what they would be, had they grown as the others of their
 * scale did over the same months.
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

    /** {@return how many who took part were compared} */
    public int participants() {
        return participants;
    }

    /** {@return how many others they were compared with} */
    public int others() {
        return others;
    }

    /** {@return how far above, as a part of what they would be: +20 % for a fifth more} */
    public Growth uplift() {
        return uplift;
    }

    /** {@return the range of 90 %} */
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

    /** {@return uplift, range and how many were compared, on one line} */
    @Override
    public String toString() {
        return uplift + ", " + interval + "; " + participants + " participants, " + others + " others";
    }
}
