package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.region.RegionCode;
import id.msme.scale.Scale;

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

        /** @throws IllegalArgumentException if the id is blank */
        public ByPartner {
            if (requireNonNull(party, "party").isBlank()) {
                throw new IllegalArgumentException("a part by partner has the id of a party");
            }
        }

        @Override
        public boolean overlaps(Segment other) {
            requireNonNull(other, "other");
            return equals(other);
        }
    }
}
