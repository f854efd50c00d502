package id.msme.synthetic;

import id.msme.form.Member;
import id.msme.money.RupiahBand;
import id.msme.scale.Criterion;
import id.msme.scale.CriterionChoice;
import id.msme.scale.Scale;
import id.msme.scale.ScaleRule;
import java.time.LocalDate;
import java.util.Optional;

/** States amounts by which an enterprise has a given scale under the law in force, whatever the policy on ties. */
final class Amounts {

    private static final long ROUND = 50_000;
    private static final int HALVINGS = 6;
    private static final int BOUNDS_IN = 48;

    private Amounts() {}

    static void state(Draft draft, Optional<LocalDate> startedOn, Draws draws) {
        ScaleRule law = draft.law();
        boolean readsAssets = law.choice() == CriterionChoice.ASSETS_OR_SALES;
        boolean startedBefore = startedOn.isPresent()
                && law.validity().firstDay().map(startedOn.get()::isBefore).orElse(false);
        boolean salesAreRead = draws.chance(17, 20) || (startedBefore && !readsAssets);
        if (salesAreRead) {
            state(draft, Member.ANNUAL_SALES, Criterion.ANNUAL_SALES, draws);
        }
        if (readsAssets && (!salesAreRead || draws.chance(1, 2))) {
            state(draft, Member.NET_ASSETS, Criterion.NET_ASSETS, draws);
        }
        if (!readsAssets && (!salesAreRead || draws.chance(1, 2))) {
            state(draft, Member.BUSINESS_CAPITAL, Criterion.BUSINESS_CAPITAL, draws);
        }
    }

    private static void state(Draft draft, Member member, Criterion criterion, Draws draws) {
        draft.state(member, draw(draft.law().bands(criterion).band(draft.scale()), draws));
    }

    /** States sales above the medium ceiling, and nothing else that is read. */
    static void stateLarge(Draft draft, Draws draws) {
        long above = draft.law().bands(Criterion.ANNUAL_SALES).band(Scale.LARGE).above();
        draft.leaveOut(Member.NET_ASSETS);
        draft.leaveOut(Member.BUSINESS_CAPITAL);
        draft.state(Member.ANNUAL_SALES, draws.chance(1, 4) ? above + 1 : draws.between(above + 1, above * 3));
    }

    /** Small amounts are as frequent as large ones in each band; its bounds occur. */
    private static long draw(RupiahBand band, Draws draws) {
        long floor = Math.max(band.above(), 0);
        int bound = draws.below(BOUNDS_IN);
        if (bound < 2) {
            return bound == 0 ? band.upTo() : floor + 1;
        }
        long width = band.upTo() - floor;
        int halvings = draws.below(HALVINGS);
        long amount = floor + draws.between((width >> (halvings + 1)) + 1, width >> halvings);
        long rounded = amount - amount % ROUND;
        return rounded > floor ? rounded : amount;
    }
}
