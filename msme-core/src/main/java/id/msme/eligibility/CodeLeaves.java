package id.msme.eligibility;

import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import id.msme.text.Digits;
import java.util.BitSet;

/** Conditions on codes whose digits are looked up as numbers. */
final class CodeLeaves {

    private static final int IN_PROVINCE = 100;
    private static final int KBLI_DIGITS = 5;
    private static final int KBLI_CODES = 100_000;

    private static final int REGION_CODES = 10_000;
    /** Province and region are read from the same code. */
    private static final String REGION = "region";

    private CodeLeaves() {}

    private static <A> Found foundRegion(
            Node.Leaf leaf, RegionRegister register, ApplicantFacts<A> facts, A applicant) {
        long region = facts.region(applicant);
        return region == ApplicantFacts.UNKNOWN
                ? leaf.missing(facts, applicant)
                : Found.code(
                        ConditionText.named(RegionCode.ofRegency((int) region).toString(), register));
    }

    /** The province of the region under which the record counts. */
    static final class OfProvince extends Node.Leaf {

        private final BitSet provinces = new BitSet();
        private final RegionRegister register;

        OfProvince(ProvinceIn condition, RegionRegister register) {
            super(condition);
            this.register = register;
            condition.codes().forEach(code -> provinces.set(Integer.parseInt(code)));
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            long region = facts.region(applicant);
            return region == ApplicantFacts.UNKNOWN
                    ? Outcome.UNDETERMINED
                    : Outcome.of(provinces.get((int) region / IN_PROVINCE));
        }

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            return foundRegion(this, register, facts, applicant);
        }

        @Override
        String factKey() {
            return REGION;
        }

        @Override
        Domain domain() {
            var regions = new BitSet(REGION_CODES);
            provinces.stream().forEach(code -> regions.set(code * IN_PROVINCE, (code + 1) * IN_PROVINCE));
            return new Domain.Numbered(regions, REGION_CODES);
        }
    }

    /** The regency or city under which the record counts. */
    static final class OfRegion extends Node.Leaf {

        private final BitSet regions = new BitSet();
        private final RegionRegister register;

        OfRegion(RegionIn condition, RegionRegister register) {
            super(condition);
            this.register = register;
            condition.codes().forEach(code -> regions.set(Integer.parseInt(code.replace(".", ""))));
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            long region = facts.region(applicant);
            return region == ApplicantFacts.UNKNOWN ? Outcome.UNDETERMINED : Outcome.of(regions.get((int) region));
        }

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            return foundRegion(this, register, facts, applicant);
        }

        @Override
        String factKey() {
            return REGION;
        }

        @Override
        Domain domain() {
            return new Domain.Numbered(regions, REGION_CODES);
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

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            long kbli = facts.kbli(applicant);
            return kbli == ApplicantFacts.UNKNOWN
                    ? missing(facts, applicant)
                    : Found.code(Digits.text(kbli, KBLI_DIGITS));
        }

        @Override
        Domain domain() {
            return new Domain.Numbered(codes, KBLI_CODES);
        }
    }
}
