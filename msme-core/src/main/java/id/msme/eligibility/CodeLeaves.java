package id.msme.eligibility;

import id.msme.condition.KbliIn;
import id.msme.condition.ProvinceIn;
import id.msme.condition.RegionIn;
import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import id.msme.text.Digits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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

        private final int[] firsts;

        /** The last code of each prefix; a prefix of a prefix is left out, so that both lists are in order. */
        private final int[] lasts;

        OfKbli(KbliIn condition) {
            super(condition);
            List<String> prefixes = condition.prefixes().stream()
                    .filter(prefix -> condition.prefixes().stream()
                            .noneMatch(other -> other.length() < prefix.length() && prefix.startsWith(other)))
                    .sorted()
                    .toList();
            firsts = prefixes.stream().mapToInt(prefix -> padded(prefix, '0')).toArray();
            lasts = prefixes.stream().mapToInt(prefix -> padded(prefix, '9')).toArray();
        }

        private static int padded(String prefix, char digit) {
            return Integer.parseInt(prefix + String.valueOf(digit).repeat(KBLI_DIGITS - prefix.length()));
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            long kbli = facts.kbli(applicant);
            return kbli == ApplicantFacts.UNKNOWN ? Outcome.UNDETERMINED : Outcome.of(includes((int) kbli));
        }

        private boolean includes(int kbli) {
            int place = Arrays.binarySearch(firsts, kbli);
            int before = place >= 0 ? place : -place - 2;
            return before >= 0 && kbli <= lasts[before];
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
            var codes = new BitSet(KBLI_CODES);
            for (int i = 0; i < firsts.length; i++) {
                codes.set(firsts[i], lasts[i] + 1);
            }
            return new Domain.Numbered(codes, KBLI_CODES);
        }
    }
}
