package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.duplicate.DuplicateStep;
import id.msme.duplicate.KnownKeys;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.identity.DuplicateKey;
import id.msme.language.Language;
import id.msme.rule.FindingPlaces;
import id.msme.scale.Scale;
import id.msme.text.Inside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every verdict. */
class EnrolmentProperties {

    private static final List<Member> AMOUNTS =
            List.of(Member.ANNUAL_SALES, Member.BUSINESS_CAPITAL, Member.NET_ASSETS);

    @Provide
    Arbitrary<TestForm> forms() {
        return Forms.any();
    }

    /** All that others see of a verdict. */
    private static String shown(Verdict verdict) {
        var shown = new StringBuilder();
        shown.append(verdict)
                .append(verdict.id())
                .append(verdict.program())
                .append(verdict.partner())
                .append(verdict.duplicateKey().map(Inside.<DuplicateKey>keys()::packed));
        for (Finding finding : verdict.findings()) {
            shown.append('\n').append(finding);
            for (Language language : Language.values()) {
                shown.append('\n').append(finding.message(language));
            }
        }
        return shown.toString();
    }

    @Property
    void isAcceptedExactlyWhenNoFindingIsAnError(@ForAll("forms") TestForm form) {
        Verdict verdict = Judging.judge(form);
        assertThat(verdict.accepted()).isEqualTo(verdict.findings().stream().noneMatch(Finding::isError));
    }

    @Property
    void noCodeIsTwiceAtOnePlaceAndAllAreInOrder(@ForAll("forms") TestForm form) {
        List<Finding> findings = Judging.judge(form).findings();
        assertThat(Judging.found(form)).doesNotHaveDuplicates();
        assertThat(findings).isSortedAccordingTo((one, other) -> {
            int byPlace = Integer.compare(FindingPlaces.of(one.pointer()), FindingPlaces.of(other.pointer()));
            return byPlace != 0
                    ? byPlace
                    : Integer.compare(one.code().order(), other.code().order());
        });
    }

    @Property
    void sameFormIsJudgedTheSame(@ForAll("forms") TestForm form) {
        Admission admission = Judging.VALIDATOR.admit(form);
        assertThat(shown(admission.verdict())).isEqualTo(shown(Judging.judge(form)));
        assertThat(admission.enrolment().isPresent())
                .isEqualTo(admission.verdict().accepted());
    }

    @Property
    void enrolmentHasTheScaleAndRegionOfItsVerdict(@ForAll("forms") TestForm form) {
        Admission admission = Judging.VALIDATOR.admit(form);
        admission.enrolment().ifPresent(enrolment -> {
            assertThat(enrolment.scale()).isNotEqualTo(Scale.LARGE);
            assertThat(admission.verdict().scale()).contains(enrolment.scale());
            assertThat(admission.verdict().region()).contains(enrolment.region());
            assertThat(admission.verdict().id()).contains(enrolment.id());
        });
    }

    /**
     * Missing is never zero: without an amount a scale may become unknown or rest on another amount, and never appears.
     */
    @Property
    void amountThatIsTakenAwayTellsNoScale(@ForAll("forms") TestForm form) {
        Verdict before = Judging.judge(form);
        boolean isUndetermined = Judging.found(before).contains("scale.undetermined /msme");
        for (Member amount : AMOUNTS) {
            TestForm without = form.without(amount);
            Verdict after = Judging.judge(without);
            if (isUndetermined) {
                assertThat(Judging.found(after)).contains("scale.undetermined /msme");
            }
            if (before.accepted() && after.scale().isEmpty()) {
                assertThat(Judging.found(after)).contains("scale.undetermined /msme");
            }
        }
        TestForm none = form.without(Member.ANNUAL_SALES, Member.BUSINESS_CAPITAL, Member.NET_ASSETS);
        assertThat(Judging.judge(none).scale()).isEmpty();
    }

    @Property
    void refusedMemberAdmitsNothing(@ForAll("forms") TestForm form, @ForAll Member member) {
        if (!member.isIndexed() && member != Member.RECORD) {
            assertThat(Judging.judge(form.refused(member)).accepted()).isFalse();
        }
    }

    @Property
    void earlierDayOfTheRunNeverAdmitsMore(
            @ForAll("forms") TestForm form,
            @ForAll @IntRange(max = 10_000) int days,
            @ForAll @IntRange(max = 4_000) int less) {
        LocalDate late = LocalDate.of(2008, 1, 1).plusDays(days);
        Verdict lenient = EnrolmentValidator.of(Catalogue.standard(), late).judge(form);
        Verdict strict = EnrolmentValidator.of(Catalogue.standard(), late.minusDays(less))
                .judge(form);
        assertThat(lenient.accepted() || !strict.accepted()).isTrue();
        var more = new ArrayList<>(Judging.found(strict));
        more.removeAll(Judging.found(lenient));
        assertThat(more).allMatch("date.future /submittedOn"::equals);
        assertThat(Judging.found(strict)).containsAll(Judging.found(lenient));
        assertThat(strict.scale()).isEqualTo(lenient.scale());
        assertThat(strict.region()).isEqualTo(lenient.region());
    }

    @Property(tries = 200)
    void localeAndTimeZoneOfTheMachineChangeNothing(@ForAll("forms") TestForm form) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        var shown = new HashSet<String>();
        try {
            for (String tag : List.of("id", "en", "tr", "ar-EG-u-nu-arab")) {
                for (String id : List.of("Asia/Jayapura", "UTC", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    var validator = EnrolmentValidator.of(Catalogue.standard(), Judging.AS_OF);
                    shown.add(shown(validator.judge(form)));
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(shown).hasSize(1);
    }

    @Property
    void runForOneProgramOnlyAddsThatItIsAnother(@ForAll("forms") TestForm form) {
        var narrow = Judging.found(Judging.VALIDATOR.forProgram("go-online").judge(form));
        var wide = Judging.found(form);
        Set<String> silenced = Set.of("program.closed", "partner.unknown", "partner.inactive");
        if (narrow.contains("program.mismatch /program")) {
            var expected = new ArrayList<>(wide);
            expected.removeIf(found -> silenced.contains(found.substring(0, Math.max(0, found.indexOf(' ')))));
            expected.add("program.mismatch /program");
            assertThat(narrow).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(narrow).isEqualTo(wide);
        }
    }

    @Property
    void duplicateStepOnlyAddsItsFinding(@ForAll("forms") TestForm one, @ForAll("forms") TestForm other) {
        var step = DuplicateStep.over(KnownKeys.inMemory());
        Verdict first = Judging.judge(one);
        Verdict second = Judging.judge(other);
        assertThat(step.apply(first)).isSameAs(first);
        Verdict after = step.apply(second);
        boolean isDuplicate = first.accepted()
                && second.duplicateKey().isPresent()
                && second.duplicateKey().equals(first.duplicateKey());
        var found = new ArrayList<>(Judging.found(after));
        assertThat(found.remove(FindingCode.ENROLMENT_DUPLICATE.id())).isEqualTo(isDuplicate);
        assertThat(found).isEqualTo(Judging.found(second));
        assertThat(after.accepted()).isEqualTo(second.accepted() && !isDuplicate);
    }
}
