package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.text.Ids;

/** A part of what a target counts: one region, one scale or one partner. */
public sealed interface Segment {

    /**
     * {@return whether some MSME could stand in both; segments of different dimensions are not compared}
     *
     * @param other another segment
     */
    boolean overlaps(Segment other);

    /**
     * A region.
     *
     * @param code of a province, or of a regency or city
     */
    record InRegion(RegionCode code) implements Segment {

        /** Refuses null. */
        public InRegion {
            requireNonNull(code, "code");
        }

        @Override
        public boolean overlaps(Segment other) {
            requireNonNull(other, "other");
            return other instanceof InRegion that
                    && (code.equals(that.code)
                            || (code.province().equals(that.code.province())
                                    && (code.isProvince() || that.code.isProvince())));
        }
    }

    /**
     * A scale.
     *
     * @param scale micro, small or medium
     */
    record OfScale(Scale scale) implements Segment {

        /** Refuses null. */
        public OfScale {
            requireNonNull(scale, "scale");
        }

        @Override
        public boolean overlaps(Segment other) {
            requireNonNull(other, "other");
            return equals(other);
        }
    }

    /**
     * What one partner undertook.
     *
     * @param party the id of a party
     */
    record ByPartner(String party) implements Segment {

        /** @throws IllegalArgumentException if the id is not 1 to 64 of A-Z a-z 0-9 . _ - */
        public ByPartner {
            Ids.require("a party", requireNonNull(party, "party"));
        }

        @Override
        public boolean overlaps(Segment other) {
            requireNonNull(other, "other");
            return equals(other);
        }
    }
}
