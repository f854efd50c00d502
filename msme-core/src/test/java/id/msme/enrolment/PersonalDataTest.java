package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.form.EnrolmentForm;
import id.msme.form.Member;
import id.msme.form.MemberType;
import id.msme.identity.DuplicateKey;
import id.msme.language.Language;
import id.msme.tally.EnrolmentTally;
import id.msme.testkit.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Marked numbers and names, put into every member in turn, are in nothing that the library says. */
class PersonalDataTest {

    /** As a person could have them, right and wrong, written in several ways. */
    private static final List<String> NUMBERS = List.of(
            "3174995203870917",
            "31.7499.520387.0917",
            "3174995203870000",
            "3174993203870917",
            "317499520387091",
            "0874629135097",
            "0874-6291 35097",
            "087462913509",
            "874629135",
            "87.462.913.8-501.000",
            "874629131501000",
            "0874629138501000",
            "0874629131501000",
            "+6281298765432",
            "081298765432",
            "0812 9876 5432 1098",
            "628129876");

    private static final String NAME = "Sitiwulandari Kusumaningtyas";
    private static final long AMOUNT = 287_654_321;

    /** The id is the partner's own, and is told. */
    static Stream<Member> texts() {
        return Stream.of(Member.values()).filter(member -> member.type() == MemberType.STRING && member != Member.ID);
    }

    static Stream<Member> amounts() {
        return Stream.of(Member.ANNUAL_SALES, Member.BUSINESS_CAPITAL, Member.NET_ASSETS);
    }

    private static TestForm with(Member member, String text) {
        TestForm good = TestForm.good();
        if (member == Member.CHANNEL) {
            return good.with(Member.CHANNELS, List.of(text));
        }
        return member.isIndexed()
                ? good.with(Member.TRAININGS, List.of(Map.of(member, text)))
                : good.with(member, text);
    }

    private static List<String> said(EnrolmentForm form) {
        Admission admission = Judging.VALIDATOR.admit(form);
        Verdict verdict = admission.verdict();
        var said = new ArrayList<String>(List.of(verdict.toString(), admission.toString()));
        for (Finding finding : verdict.findings()) {
            said.add(finding.toString());
            said.addAll(finding.arguments().values());
            Stream.of(Language.values()).map(finding::message).forEach(said::add);
        }
        verdict.duplicateKey().map(DuplicateKey::toString).ifPresent(said::add);
        verdict.classification().map(Object::toString).ifPresent(said::add);
        admission.enrolment().ifPresent(enrolment -> {
            said.add(enrolment.toString());
            said.add(enrolment.msme().toString());
        });
        try {
            admission.orElseThrow();
        } catch (NoSuchElementException e) {
            said.add(e.toString());
        }
        said.add(EnrolmentTally.builder().build().toString());
        return said;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void numberIsInNothingThatIsSaid(Member member) {
        for (String number : NUMBERS) {
            for (String said : said(with(member, number))) {
                Contracts.assertHides(said, number);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NAME",
                "OWNER_NAME",
                "NIB",
                "NPWP",
                "NIK",
                "PHONE",
                "KBLI",
                "REGION",
                "ESTABLISHED_ON",
                "RESPONSE_TIME"
            })
    void nameIsInNothingThatIsSaid(Member member) {
        for (String name : List.of(NAME, NAME + "\u0007", NAME.repeat(8))) {
            for (String said : said(with(member, name))) {
                assertThat(said).doesNotContain("Sitiwulandari", "Kusumaningtyas");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void amountIsInNothingThatIsSaid(Member member) {
        for (long amount : List.of(AMOUNT, AMOUNT * 1_000, -AMOUNT, AMOUNT * 100_000_000)) {
            for (String said : said(TestForm.good().with(member, amount))) {
                assertThat(said.replaceAll("[.,_ ]", "")).doesNotContain(Long.toString(AMOUNT));
            }
        }
    }

    @Test
    void builtFormSaysOnlyWhatIsStated() {
        EnrolmentForm form = EnrolmentForm.builder()
                .name(NAME)
                .ownerName(NAME)
                .nib(NUMBERS.get(5))
                .nik(NUMBERS.get(0))
                .npwp(NUMBERS.get(9))
                .phone(NUMBERS.get(13))
                .annualSales(AMOUNT)
                .channels(List.of(NAME))
                .training(NAME, NAME, NAME)
                .build();
        assertThat(form.toString()).doesNotContain(NAME, Long.toString(AMOUNT));
        NUMBERS.forEach(number -> Contracts.assertHides(form.toString(), number));
    }
}
