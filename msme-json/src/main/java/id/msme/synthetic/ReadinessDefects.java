package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import java.util.List;

/** Obstacles that the validator reports as warnings. */
final class ReadinessDefects {

    private ReadinessDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.in(
                        Member.RESPONSE_TIME,
                        FindingCode.RESPONSE_SLOW,
                        (draft, draws) -> draft.state(
                                Member.RESPONSE_TIME, draws.pick("PT48H", "P2D", "P3DT4H", "PT2880M", "PT172800S"))),
                Defect.in(Member.READINESS, FindingCode.CAPACITY_SHORT, ReadinessDefects::expectTooMuch));
    }

    private static void expectTooMuch(Draft draft, Draws draws) {
        long capacity = draws.between(0, 1_000);
        long stock = draws.between(0, 1_000);
        draft.state(Member.MONTHLY_CAPACITY, capacity);
        draft.state(Member.STOCK, stock);
        draft.state(Member.EXPECTED_MONTHLY_ORDERS, capacity + stock + draws.between(1, 1_000));
    }
}
