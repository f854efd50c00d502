package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Members that are absent, of the wrong JSON type, or have a value that cannot be. */
final class ValueDefects {

    private static final List<Member> REQUIRED = List.of(
            Member.ID,
            Member.PROGRAM,
            Member.PARTNER,
            Member.SUBMITTED_ON,
            Member.CONSENT,
            Member.MSME,
            Member.NAME,
            Member.KBLI,
            Member.REGION);

    private static final List<Wrong> TYPES = List.of(
            new Wrong(Member.ID, "17"),
            new Wrong(Member.PARTNER, "[\"shopee\"]"),
            new Wrong(Member.SUBMITTED_ON, "20201001"),
            new Wrong(Member.CONSENT, "\"true\""),
            new Wrong(Member.MSME, "\"Batik Contoh\""),
            new Wrong(Member.NAME, "{\"id\":\"Batik Contoh\"}"),
            new Wrong(Member.NIB, "1234567890123"),
            new Wrong(Member.OWNER, "\"Ibu Contoh\""),
            new Wrong(Member.KBLI, "14111"),
            new Wrong(Member.REGION, "34.71"),
            new Wrong(Member.INDEPENDENT, "1"),
            new Wrong(Member.ANNUAL_SALES, "\"250000000\""),
            new Wrong(Member.ANNUAL_SALES, "250000000.5"),
            new Wrong(Member.ANNUAL_SALES, "2.5e8"),
            new Wrong(Member.EMPLOYEES, "3.0"),
            new Wrong(Member.CHANNELS, "\"instagram\""),
            new Wrong(Member.CHANNELS, "[\"instagram\",null,7]"),
            new Wrong(Member.READINESS, "[]"),
            new Wrong(Member.SKILLS, "3.5e0"),
            new Wrong(Member.RESPONSE_TIME, "6"),
            new Wrong(Member.TRAININGS, "[{\"mode\":1}]"));

    private static final List<Wrong> UNKNOWN = List.of(
            new Wrong(Member.FORMAT, "\"msme-enrolment/2\""),
            new Wrong(Member.DECLARED_SCALE, "\"micro\""),
            new Wrong(Member.DECLARED_SCALE, "\"MIKRO\""),
            new Wrong(Member.TRAININGS, "[{\"mode\":\"ONLINE\"}]"));

    private static final List<Wrong> OUT_OF_RANGE = List.of(
            new Wrong(Member.NET_ASSETS, "-1"),
            new Wrong(Member.ANNUAL_SALES, "1000000000000001"),
            new Wrong(Member.BUSINESS_CAPITAL, "99999999999999999999"),
            new Wrong(Member.EMPLOYEES, "1000000001"),
            new Wrong(Member.STOCK, "-5"),
            new Wrong(Member.RECORDED_MONTHS, "1201"),
            new Wrong(Member.SAFETY, "0.9"),
            new Wrong(Member.CULTURE, "5.000001"),
            new Wrong(Member.RESPONSE_RATE, "1.01"),
            new Wrong(Member.RATING, "4.8000000"),
            new Wrong(Member.RESPONSE_TIME, "\"-PT1H\""),
            new Wrong(Member.CHANNELS, Writing.ofList(Collections.nCopies(33, "whatsapp"))));

    private static final List<Wrong> TEXTS = List.of(
            new Wrong(Member.ID, "\"SYN 1\""),
            new Wrong(Member.ID, "\"\""),
            new Wrong(Member.ID, Json.quoted("S".repeat(65))),
            new Wrong(Member.NAME, "\"\""),
            new Wrong(Member.NAME, "\" \\u00a0 \""),
            new Wrong(Member.NAME, "\"Batik\\tContoh\""),
            new Wrong(Member.NAME, Json.quoted("Contoh ".repeat(29))),
            new Wrong(Member.OWNER_NAME, "\"Ibu Contoh\\u0007\""),
            new Wrong(Member.TRAININGS, "[{\"activity\":\"akademi instagram\"}]"));

    private static final List<Wrong> DATES = List.of(
            new Wrong(Member.SUBMITTED_ON, "\"2021-02-29\""),
            new Wrong(Member.SUBMITTED_ON, "\"01-10-2020\""),
            new Wrong(Member.ESTABLISHED_ON, "\"2016-3-1\""),
            new Wrong(Member.ESTABLISHED_ON, "\"1899-12-31\""),
            new Wrong(Member.LAST_ONLINE_ACTIVITY_ON, "\"2020-10-01T08:00:00Z\""),
            new Wrong(Member.RESPONSE_TIME, "\"6 jam\""),
            new Wrong(Member.RESPONSE_TIME, "\"PT\""),
            new Wrong(Member.TRAININGS, "[{\"finishedOn\":\"2020-13-01\"}]"));

    private ValueDefects() {}

    private record Wrong(Member member, String json) {}

    static List<Defect> all() {
        return List.of(
                Defect.alone(FindingCode.VALUE_MISSING, ValueDefects::leaveOut),
                oneOf(FindingCode.JSON_TYPE, TYPES),
                oneOf(FindingCode.VALUE_UNKNOWN, UNKNOWN),
                oneOf(FindingCode.VALUE_RANGE, OUT_OF_RANGE),
                oneOf(FindingCode.TEXT_FORMAT, TEXTS),
                oneOf(FindingCode.DATE_FORMAT, DATES),
                Defect.alone(FindingCode.DATE_ORDER, ValueDefects::stateLater));
    }

    private static Defect oneOf(FindingCode code, List<Wrong> values) {
        return Defect.alone(code, (draft, draws) -> {
            Wrong wrong = draws.pick(values);
            draft.stateJson(wrong.member(), wrong.json());
        });
    }

    /** Absent, or null, which is the same. */
    private static void leaveOut(Draft draft, Draws draws) {
        Member member = draws.pick(REQUIRED);
        if (member == Member.MSME || draws.chance(1, 3)) {
            draft.stateJson(member, "null");
        } else {
            draft.leaveOut(member);
        }
    }

    private static void stateLater(Draft draft, Draws draws) {
        LocalDate later = draft.day().plusDays(draws.between(1, 400));
        Member member = draws.pick(List.of(Member.ESTABLISHED_ON, Member.LAST_ONLINE_ACTIVITY_ON, Member.TRAININGS));
        if (member == Member.TRAININGS) {
            draft.stateJson(member, ReadinessFacts.training("akademi-instagram", "VIRTUAL", later.toString()));
        } else {
            draft.state(member, later.toString());
        }
    }
}
