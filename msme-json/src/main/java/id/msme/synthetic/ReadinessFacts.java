package id.msme.synthetic;

import id.msme.form.Member;
import id.msme.text.Millionths;
import java.time.LocalDate;
import java.util.List;

/** Makes up what is known of an enterprise's readiness: most of it for most, nothing for some. */
final class ReadinessFacts {

    private static final List<Member> SHARES = List.of(
            Member.RESPONSE_RATE,
            Member.CANCELLATION_RATE,
            Member.LATE_SHIPMENT_RATE,
            Member.RECORDED_SHARE,
            Member.ONLINE_SALES_SHARE);
    private static final List<Member> PILLARS = List.of(Member.SKILLS, Member.ETHICS, Member.SAFETY, Member.CULTURE);
    private static final long TENTH = 100_000;
    private static final long HUNDREDTH = 10_000;

    private ReadinessFacts() {}

    static void state(Draft draft, Draws draws) {
        if (draws.chance(1, 8)) {
            return;
        }
        for (Member pillar : PILLARS) {
            if (draws.chance(4, 5)) {
                draft.stateJson(pillar, Millionths.toText(draws.between(10, 50) * TENTH));
            }
        }
        if (draws.chance(4, 5)) {
            draft.state(Member.RESPONSE_TIME, responseTime(draws));
        }
        if (draws.chance(4, 5)) {
            stateCapacity(draft, draws.between(5, 1_000), draws);
        }
        if (draws.chance(4, 5)) {
            draft.state(Member.RECORDED_MONTHS, draws.between(0, 36));
        }
        if (draws.chance(4, 5)) {
            draft.state(Member.LAST_ONLINE_ACTIVITY_ON, before(draft.day(), 45, draws));
        }
        if (draws.chance(1, 4)) {
            stateForOtherModels(draft, draws);
        }
    }

    /** Below two days. */
    private static String responseTime(Draws draws) {
        long minutes = draws.between(1, 48 * 60 - 1);
        long hours = minutes / 60;
        return draws.chance(1, 2) && hours > 0 ? "PT" + hours + "H" : "PT" + minutes + "M";
    }

    /** As many orders as can be met at the most. */
    private static void stateCapacity(Draft draft, long capacity, Draws draws) {
        long stock = draws.between(0, capacity);
        draft.state(Member.MONTHLY_CAPACITY, capacity);
        draft.state(Member.STOCK, stock);
        if (draws.chance(7, 8)) {
            draft.state(Member.EXPECTED_MONTHLY_ORDERS, draws.between(0, stock + capacity));
        }
    }

    private static void stateForOtherModels(Draft draft, Draws draws) {
        for (Member share : SHARES) {
            if (draws.chance(1, 2)) {
                draft.stateJson(share, Millionths.toText(draws.between(0, 100) * HUNDREDTH));
            }
        }
        draft.stateJson(Member.RATING, Millionths.toText(draws.between(20, 50) * TENTH));
        draft.state(Member.PEAK_MONTHLY_ORDERS, draws.between(0, 2_000));
        if (draws.chance(1, 2)) {
            draft.stateJson(
                    Member.TRAININGS,
                    training(
                            "akademi-instagram",
                            draws.pick("VIRTUAL", "IN_PERSON", "MIXED"),
                            before(draft.day(), 400, draws)));
        }
    }

    /** A list of one training, in JSON. */
    static String training(String activity, String mode, String finishedOn) {
        return "[{\"activity\":" + Json.quoted(activity) + ",\"mode\":" + Json.quoted(mode) + ",\"finishedOn\":"
                + Json.quoted(finishedOn) + "}]";
    }

    private static String before(LocalDate day, int days, Draws draws) {
        return day.minusDays(draws.below(days)).toString();
    }
}
