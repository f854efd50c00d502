package id.msme.eligibility;

import java.util.BitSet;

/** Conditions on codes whose digits are looked up as numbers. */
final class CodeLeaves {

    private static final int IN_PROVINCE = 100;
    private static final int KBLI_DIGITS = 5;
    private static final int KBLI_CODES = 100_000;

    private CodeLeaves() {}

    /** The province of the region under which the record counts. */
    static final class OfProvince extends Node.Leaf {

        private final BitSet provinces = new BitSet();

        OfProvince(ProvinceIn condition) {
            super(condition);
            condition.codes().forEach(code -> provinces.set(Integer.parseInt(code)));
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            long region = facts.region(applicant);
            return region == ApplicantFacts.UNKNOWN
                    ? Outcome.UNDETERMINED
                    : Outcome.of(provinces.get((int) region / IN_PROVINCE));
        }
    }

    /** The regency or city under which the record counts. */
    static final class OfRegion extends Node.Leaf {

        private final BitSet regions = new BitSet();

        OfRegion(RegionIn condition) {
            super(condition);
            condition.codes().forEach(code -> regions.set(Integer.parseInt(code.replace(".", ""))));
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            long region = facts.region(applicant);
            return region == ApplicantFacts.UNKNOWN ? Outcome.UNDETERMINED : Outcome.of(regions.get((int) region));
        }
    }

    /** The business field: a prefix stands for all codes that start with it. */
    static final class OfKbli extends Node.Leaf {

        private final BitSet codes = new BitSet();

        OfKbli(KbliIn condition) {
            super(condition);
            for (String prefix : condition.prefixes()) {
                int width = KBLI_CODES;
                for (int i = 0; i < prefix.length(); i++) {
                    width /= 10;
                }
                int first = Integer.parseInt(prefix + "0".repeat(KBLI_DIGITS - prefix.length()));
                codes.set(first, first + width);
            }
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            long kbli = facts.kbli(applicant);
            return kbli == ApplicantFacts.UNKNOWN ? Outcome.UNDETERMINED : Outcome.of(codes.get((int) kbli));
        }
    }
}
