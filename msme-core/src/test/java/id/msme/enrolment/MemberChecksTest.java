package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.finding.Finding;
import id.msme.form.Member;
import id.msme.form.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks stand one after the other, so that nothing but this keeps a new member from being forgotten. */
class MemberChecksTest {

    private static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));

    private static final Map<Member, Object> OTHERS = Map.of(
            Member.FORMAT, "msme-enrolment/1",
            Member.RESPONSE_RATE, "0.9",
            Member.CANCELLATION_RATE, "0.1",
            Member.LATE_SHIPMENT_RATE, "0.1",
            Member.RECORDED_SHARE, "0.5",
            Member.ONLINE_SALES_SHARE, "0.5",
            Member.RATING, "4.7",
            Member.PEAK_MONTHLY_ORDERS, 1_500L,
            Member.TRAININGS, List.of());

    private static TestForm all() {
        TestForm form = TestForm.good();
        for (var other : OTHERS.entrySet()) {
            form = form.with(other.getKey(), other.getValue());
        }
        return form;
    }

    static Stream<Member> members() {
        return Stream.of(Member.values()).filter(member -> member != Member.RECORD && !member.isIndexed());
    }

    private static Presence presence(TestForm form, Member member) {
        return VALIDATOR.record(form).submission().orElseThrow().presence(member);
    }

    @Test
    void theFormWithAllMembersDrawsNoFinding() {
        assertThat(VALIDATOR.judge(all()).findings()).extracting(Finding::code).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("members")
    void eachMemberIsUsableRefusedOrAbsent(Member member) {
        assertThat(presence(all(), member)).isEqualTo(Presence.STATED);
        assertThat(presence(all().refused(member), member)).isEqualTo(Presence.REFUSED);
        assertThat(presence(all().without(member), member)).isEqualTo(Presence.ABSENT);
    }
}
