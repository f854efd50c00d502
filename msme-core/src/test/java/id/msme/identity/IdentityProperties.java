package id.msme.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.check.FindingSink;
import id.msme.check.NibCheck;
import id.msme.check.NikCheck;
import id.msme.check.NikRegions;
import id.msme.check.NpwpCheck;
import id.msme.check.PhoneCheck;
import id.msme.finding.Finding;
import id.msme.finding.FindingException;
import id.msme.language.Language;
import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import id.msme.testkit.Contracts;
import id.msme.testkit.Days;
import id.msme.testkit.IdentityNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class IdentityProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final FindingSink NOWHERE = FindingSink.NONE;
    private static final NikRegions REGIONS = NikRegions.of(RegionRegister.standard());

    @Provide
    Arbitrary<String> nibs() {
        return IdentityNumbers.nibs();
    }

    @Provide
    Arbitrary<String> npwps() {
        return Arbitraries.oneOf(IdentityNumbers.npwps15(), IdentityNumbers.npwps16(TODAY));
    }

    @Provide
    Arbitrary<String> niks() {
        return IdentityNumbers.niks(TODAY);
    }

    @Provide
    Arbitrary<String> phones() {
        return IdentityNumbers.mobileNumbers();
    }

    @Provide
    Arbitrary<String> anyNumber() {
        return Arbitraries.oneOf(nibs(), npwps(), niks(), phones());
    }

    @Provide
    Arbitrary<String> spoilt() {
        return IdentityNumbers.spoilt(IdentityNumbers.written(anyNumber()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.between(LocalDate.of(1900, 1, 1), LocalDate.of(2099, 12, 31));
    }

    @Property
    void nibIsRevealedWholeAndWrittenMasked(@ForAll("nibs") String text) {
        Contracts.assertMasked(Nib.parse(text), Nib::reveal, text);
        assertThat(Nib.parse(Nib.parse(text).reveal())).isEqualTo(Nib.parse(text));
    }

    @Property
    void npwpIsRevealedWithSixteenDigitsAndWrittenMasked(@ForAll("npwps") String text) {
        Contracts.assertMasked(Npwp.parse(text), Npwp::reveal, text.length() == 15 ? "0" + text : text);
        assertThat(Npwp.parse(Npwp.parse(text).reveal())).isEqualTo(Npwp.parse(text));
    }

    @Property
    void nikIsRevealedWholeAndWrittenMasked(@ForAll("niks") String text) {
        Contracts.assertMasked(Nik.parse(text), Nik::reveal, text);
        assertThat(Nik.parse(text).toString()).doesNotContain(text.substring(6, 12));
    }

    @Property
    void mobileNumberIsRevealedInInternationalFormAndWrittenMasked(@ForAll("phones") String text) {
        String international = text.startsWith("0") ? "+62" + text.substring(1) : text;
        Contracts.assertMasked(PhoneNumber.parse(text), PhoneNumber::reveal, international);
        assertThat(PhoneNumber.parse(international)).isEqualTo(PhoneNumber.parse(text));
    }

    @Property
    void separatorsMakeNoDifference(
            @ForAll("anyNumber") String number,
            @ForAll @CharRange(from = ' ', to = ' ') @StringLength(max = 3) String blanks) {
        for (String separator : List.of(" ", ".", "-", ".- ", blanks)) {
            String written = blanks + String.join(separator, number.split("")) + separator;
            assertThat(Nib.find(written)).isEqualTo(Nib.find(number));
            assertThat(Npwp.find(written)).isEqualTo(Npwp.find(number));
            assertThat(Nik.find(written)).isEqualTo(Nik.find(number));
            assertThat(PhoneNumber.find(written)).isEqualTo(PhoneNumber.find(number));
        }
    }

    @Property
    void otherDigitsAndControlsAreRefused(@ForAll("spoilt") String text) {
        assertThat(Nib.find(text)).isEmpty();
        assertThat(Npwp.find(text)).isEmpty();
        assertThat(Nik.find(text)).isEmpty();
        assertThat(PhoneNumber.find(text)).isEmpty();
    }

    /** Every number is tried as every kind, so that most are refused; none is shown, whole or in large part. */
    @Property
    void noFindingShowsTheNumber(@ForAll("anyNumber") String number) {
        for (var finding : found(number)) {
            Contracts.assertHides(finding.toString(), number);
            for (Language language : Language.values()) {
                Contracts.assertHides(finding.message(language), number);
            }
        }
        List<Consumer<String>> readers = List.of(Nib::parse, Npwp::parse, Nik::parse, PhoneNumber::parse);
        for (var reader : readers) {
            try {
                reader.accept(number);
            } catch (FindingException e) {
                Contracts.assertHides(String.valueOf(e), number);
                assertThat(e).hasNoCause();
            }
        }
    }

    private static List<Finding> found(String number) {
        var found = new ArrayList<Finding>();
        FindingSink sink = (code, values) -> found.add(Finding.of(code, "/member", values));
        long onDay = LocalDate.of(1950, 1, 1).toEpochDay();
        List<BiConsumer<String, FindingSink>> checks = List.of(
                NibCheck::check,
                (text, to) -> NpwpCheck.check(text, onDay, REGIONS, to),
                (text, to) -> NikCheck.check(text, onDay, REGIONS, to),
                PhoneCheck::check);
        checks.forEach(check -> check.accept(number, sink));
        return found;
    }

    @Property
    void checkDigitCatchesEveryWrongDigit(@ForAll("npwps") String text) {
        if (text.length() == 15) {
            for (int at = 0; at < 9; at++) {
                char other = text.charAt(at) == '9' ? '0' : (char) (text.charAt(at) + 1);
                String mistyped = text.substring(0, at) + other + text.substring(at + 1);
                assertThat(Npwp.find(mistyped)).isEmpty();
            }
        }
    }

    @Property
    void birthOfANikIsTheDayItWasMadeOf(@ForAll("niks") String text, @ForAll("days") LocalDate onDay) {
        var nik = Nik.parse(text);
        assertThat(nik.regency()).contains(RegionCode.ofRegency(Integer.parseInt(text.substring(0, 4))));
        assertThat(nik.birthDates(TODAY)).isNotEmpty().allSatisfy(birth -> {
            assertThat(birth).isBeforeOrEqualTo(TODAY);
            int day = birth.getDayOfMonth() + (nik.ofWoman() ? 40 : 0);
            assertThat(text.substring(6, 12))
                    .isEqualTo(String.format(
                            java.util.Locale.ROOT, "%02d%02d%02d", day, birth.getMonthValue(), birth.getYear() % 100));
        });
        long checked = NikCheck.check(text, onDay.toEpochDay(), REGIONS, NOWHERE);
        assertThat(checked != NikCheck.REFUSED).isEqualTo(!nik.birthDates(onDay).isEmpty());
    }

    @Property
    void checkAnswersTheNumberOrRefused(@ForAll("anyNumber") String number) {
        assertThat(NibCheck.check(number, NOWHERE) != NibCheck.REFUSED)
                .isEqualTo(Nib.find(number).isPresent());
        assertThat(PhoneCheck.check(number, NOWHERE) != PhoneCheck.REFUSED)
                .isEqualTo(PhoneNumber.find(number).isPresent());
        Nib.find(number)
                .ifPresent(nib -> assertThat(NibCheck.check(number, NOWHERE)).isEqualTo(Long.parseLong(number)));
    }
}
