package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import java.time.LocalDate;
import java.util.List;

/** What is wrong with identifiers and telephone numbers. */
final class IdentityDefects {

    private static final int REGENCY_DIGITS = 4;

    private static final LocalDate OLD_NPWP_SUPERSEDED = LocalDate.of(2025, 1, 1);

    private final Regions regions;
    private final DayRange usualDays;

    IdentityDefects(Regions regions, DayRange usualDays) {
        this.regions = regions;
        this.usualDays = usualDays;
    }

    List<Defect> all() {
        return List.of(
                Defect.alone(FindingCode.IDENTITY_MISSING, IdentityDefects::leaveOutNumbers),
                Defect.in(Member.NIB, FindingCode.NIB_FORMAT, IdentityDefects::breakNib),
                Defect.in(Member.NPWP, FindingCode.NPWP_FORMAT, IdentityDefects::breakNpwp),
                Defect.in(Member.NPWP, FindingCode.NPWP_PLACEHOLDER, IdentityDefects::statePlaceholder),
                Defect.in(
                        Member.NPWP,
                        FindingCode.NPWP_CHECK_DIGIT,
                        (draft, draws) -> draft.state(
                                Member.NPWP,
                                Writing.ofNpwp(wrongCheckDigit(draft.numbers().npwp(), draws), draws))),
                Defect.in(
                        Member.NPWP,
                        FindingCode.NPWP16_CHECK_DIGIT,
                        (draft, draws) -> draft.state(
                                Member.NPWP,
                                "0" + wrongCheckDigit(draft.numbers().npwp(), draws))),
                Defect.in(
                                Member.NPWP,
                                FindingCode.NPWP_SUPERSEDED,
                                (draft, draws) -> draft.state(
                                        Member.NPWP,
                                        Writing.ofNpwp(draft.numbers().npwp(), draws)))
                        .on(Defect.Timing.of(OLD_NPWP_SUPERSEDED, LocalDate.ofEpochDay(usualDays.last()))),
                Defect.in(Member.NPWP, FindingCode.NPWP16_NIK, this::stateImplausibleNikAsNpwp),
                Defect.in(Member.NIK, FindingCode.NIK_FORMAT, IdentityDefects::breakNik),
                Defect.in(Member.NIK, FindingCode.NIK_BIRTH_DATE, IdentityDefects::breakBirthDate),
                Defect.in(Member.NIK, FindingCode.NIK_PROVINCE, this::stateUnknownProvince),
                Defect.in(Member.NIK, FindingCode.NIK_REGENCY, this::stateUnknownRegency),
                Defect.in(Member.PHONE, FindingCode.PHONE_FORMAT, IdentityDefects::breakPhone),
                Defect.in(Member.PHONE, FindingCode.PHONE_LANDLINE, IdentityDefects::stateLandline));
    }

    private static void leaveOutNumbers(Draft draft, Draws draws) {
        List.of(Member.NIB, Member.NPWP, Member.NIK).forEach(draft::leaveOut);
    }

    private static void breakNib(Draft draft, Draws draws) {
        String nib = draft.numbers().nib();
        draft.state(Member.NIB, draws.pick(nib.substring(1), nib + "0", "NIB" + nib.substring(3), "-", ""));
    }

    private static void breakNpwp(Draft draft, Draws draws) {
        String npwp = draft.numbers().npwp();
        draft.state(Member.NPWP, draws.pick(npwp.substring(1), "00" + npwp, npwp.replace("999", "99O"), "-", ""));
    }

    private static void statePlaceholder(Draft draft, Draws draws) {
        draft.state(Member.NPWP, draws.pick("00.000.000.0-000.000", "000000000000000", "0000000000000000"));
    }

    private static String wrongCheckDigit(String npwp, Draws draws) {
        int wrong = (npwp.charAt(8) - '0' + 1 + draws.below(9)) % 10;
        return npwp.substring(0, 8) + wrong + npwp.substring(9);
    }

    private void stateImplausibleNikAsNpwp(Draft draft, Draws draws) {
        draft.state(
                Member.NPWP,
                regions.unknownProvince(draws) + draft.numbers().nik().substring(2));
    }

    private static void breakNik(Draft draft, Draws draws) {
        String nik = draft.numbers().nik();
        draft.state(
                Member.NIK,
                draws.pick(nik.substring(1), nik + "1", nik.substring(0, 12) + "0000", "KTP" + nik.substring(3), ""));
    }

    private static void breakBirthDate(Draft draft, Draws draws) {
        String nik = draft.numbers().nik();
        String noDay =
                draws.pick("000170", "320170", "310470", "400170", "720170", "710470", "011370", "010070", "290290");
        draft.state(Member.NIK, nik.substring(0, 6) + noDay + nik.substring(12));
    }

    private void stateUnknownProvince(Draft draft, Draws draws) {
        draft.state(
                Member.NIK,
                regions.unknownProvince(draws) + draft.numbers().nik().substring(2));
    }

    private void stateUnknownRegency(Draft draft, Draws draws) {
        String nik = draft.numbers().nik();
        int unknown = regions.unknownIn(Integer.parseInt(nik.substring(0, 2)), draws);
        draft.state(Member.NIK, Numbers.padded(unknown, REGENCY_DIGITS) + nik.substring(REGENCY_DIGITS));
    }

    private static void stateLandline(Draft draft, Draws draws) {
        draft.state(Member.PHONE, draws.pick("021-7654321", "+62 (0)274 512345", "62217654321"));
    }

    private static void breakPhone(Draft draft, Draws draws) {
        draft.state(
                Member.PHONE,
                draws.pick("+621112345678", "0812345", "08412345678", "812345678", "+62 812 34S 678", "-", ""));
    }
}
