package id.msme.enrolment;

import static id.msme.enrolment.TestForm.good;
import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.Finding;
import id.msme.form.Member;
import id.msme.language.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault, one sentence: what was expected, what was found and what to do. */
class FindingSentencesTest {

    record Row(Member member, Object stated, String sentence) {}

    static Stream<Row> rows() {
        return Stream.of(
                new Row(Member.NIB, "123", "A NIB has 13 digits; found 3 characters."),
                new Row(Member.NIB, "-", "A NIB has 13 digits; found none; leave the member out when it is not known."),
                new Row(
                        Member.NIB,
                        "12345678901x3",
                        "A NIB has 13 digits; found 13 characters, not all of them digits."),
                new Row(
                        Member.SUBMITTED_ON,
                        "20/05/2019",
                        "Expected a date written YYYY-MM-DD, such as \"2024-05-31\"; found \"##/##/####\"."),
                new Row(
                        Member.SUBMITTED_ON,
                        "",
                        "Expected a date written YYYY-MM-DD, such as \"2024-05-31\"; found \"\", and the member is required."),
                new Row(
                        Member.ESTABLISHED_ON,
                        "-",
                        "Expected a date written YYYY-MM-DD, such as \"2024-05-31\"; found \"-\";"
                                + " leave the member out when it is not known."),
                new Row(
                        Member.ESTABLISHED_ON,
                        "2019-02-29",
                        "Expected a date written YYYY-MM-DD, such as \"2024-05-31\"; found \"####-##-##\","
                                + " which is not a date of the calendar from 1900 on."),
                new Row(
                        Member.RESPONSE_TIME,
                        "6 hours",
                        "Expected a duration such as PT6H (6 hours) or P1DT12H (1 day and 12 hours); found \"# xxxxx\"."),
                new Row(Member.RESPONSE_TIME, "-PT1S", "Expected a duration of 0 or more; found a negative one."),
                new Row(
                        Member.DECLARED_SCALE,
                        "-",
                        "Expected one of: MICRO, SMALL, MEDIUM, LARGE; found \"-\";"
                                + " leave the member out when it is not known."),
                new Row(Member.DECLARED_SCALE, "HUGE", "Expected one of: MICRO, SMALL, MEDIUM, LARGE; found \"HUGE\"."),
                new Row(Member.KBLI, "1411", "A KBLI code has five digits, such as 14111; found \"####\"."),
                new Row(
                        Member.KBLI,
                        "",
                        "A KBLI code has five digits, such as 14111; found \"\", and the member is required."),
                new Row(
                        Member.REGION,
                        "3471",
                        "A region is written PP.RR, province and regency or city, such as 34.71; found \"####\"."),
                new Row(
                        Member.ID,
                        "A 1",
                        "Expected 1 to 64 characters, each of A-Z a-z 0-9 . _ -;"
                                + " found 3 characters, not all of them of these."),
                new Row(Member.NAME, "x".repeat(201), "Expected a name of 1 to 200 characters; found 201 characters."),
                new Row(
                        Member.OWNER_NAME,
                        " ",
                        "Expected a name of 1 to 200 characters; found 1 character;"
                                + " leave the member out when it is not known."),
                new Row(
                        Member.ANNUAL_SALES,
                        1_000_000_000_000_001L,
                        "Expected an amount from 0 to 1,000,000,000,000,000 rupiah; found a larger number."),
                new Row(
                        Member.PHONE,
                        "812345678",
                        "A phone number starts with +62, 62 or 0, then has 8 and 8 to 11 more digits (mobile)"
                                + " or area code and number (fixed line); found 9 characters, with none of these prefixes."),
                new Row(Member.RATING, "4.1234567", "Expected at most six decimal places; found more of them."),
                new Row(
                        Member.RECORDED_SHARE,
                        "25",
                        "Expected a share from 0 to 1, such as 0.25 for 25 %; found a larger number."),
                new Row(Member.CHANNELS, Collections.nCopies(33, "email"), "Expected at most 32 channels; found 33."));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sentenceNamesExpectedAndFound(Row row) {
        List<Finding> findings =
                Judging.judge(good().with(row.member(), row.stated())).findings();
        assertThat(findings)
                .filteredOn(finding -> finding.pointer().equals(row.member().pointer()))
                .extracting(finding -> finding.message(Language.EN))
                .containsExactly(row.sentence());
    }

    /** A key of a term that is in no file would be shown as it is. */
    @ParameterizedTest
    @EnumSource
    void everyWordOfASentenceIsInItsLanguage(Language language) {
        var messages = rows().map(row -> good().with(row.member(), row.stated()))
                .flatMap(form -> Judging.judge(form).findings().stream())
                .map(finding -> finding.message(language))
                .toList();
        assertThat(messages)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message)
                        .doesNotContain("..", "-form", "wrong-", "nothing-", "not-", "too-", "other-", "control-")
                        .endsWith("."));
    }

    @Test
    void emptyTextOfATrainingIsLeftOut() {
        var form = good().with(
                        Member.TRAININGS,
                        List.of(Map.of(
                                Member.TRAINING_MODE, "-",
                                Member.TRAINING_FINISHED_ON, "",
                                Member.TRAINING_ACTIVITY, "")));
        assertThat(Judging.judge(form).findings())
                .hasSize(3)
                .allSatisfy(finding ->
                        assertThat(finding.message(Language.ID)).endsWith("; hapus isian ini jika tidak diketahui."));
    }
}
