package id.msme.partnership;

import id.msme.finding.Basis;
import id.msme.finding.Determination;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may not own or control (<i>memiliki dan/atau menguasai</i>) its partner: a large enterprise no micro, small or medium one and no
 * cooperative, a medium enterprise no micro or small one and no cooperative.
 *
 * <p>The limits hold in partnerships by a pattern of the law, which began with PP 7/2021; a cooperation in training or market access
 * knows none. From which stake on an enterprise controls another the sources do not say: the caller states whether it does.
 */
public final class OwnershipLimits {

    /** The id of the rule in the basis of its answers. */
    public static final String RULE = "partner-ownership";

    private static final LocalDate IN_FORCE = LocalDate.of(2021, 2, 2);

    private static final List<Citation> SOURCES =
            List.of(Citation.of("PP 7/2021 on partnership, as repeated in Permen KKP 31/2023", Reliability.SECONDARY));

    private OwnershipLimits() {}

    /**
     * {@return whether an enterprise may not own or control a partner of that standing}
     *
     * @param owner the standing of the one that would own or control
     * @param partner the standing of the other
     */
    public static boolean isProhibited(Standing owner, Standing partner) {
        return switch (owner) {
            case LARGE -> partner != Standing.LARGE;
            case MEDIUM -> partner == Standing.MICRO || partner == Standing.SMALL || partner == Standing.COOPERATIVE;
            case MICRO, SMALL, COOPERATIVE -> false;
        };
    }

    /**
     * {@return whether one side of a partnership breaks a limit; what is not known may make it undetermined, and so does a day
     *     before 2 February 2021}
     *
     * @param partnership the partnership
     * @param stake who owns or controls whom, as far as it is known
     * @param asOf the day
     */
    public static Determination<Boolean> isBroken(Partnership partnership, Stake stake, LocalDate asOf) {
        if (!partnership.isStatutory()) {
            return new Determination.Determined<>(false, new Basis(List.of(), List.of(), asOf));
        }
        if (asOf.isBefore(IN_FORCE)) {
            return new Determination.Undetermined<>(List.of("law"), new Basis(List.of(), List.of(), asOf));
        }
        var basis = new Basis(List.of(RULE), SOURCES, asOf);
        if (!couldBeBroken(stake)) {
            return new Determination.Determined<>(false, basis);
        }
        List<String> missing = missing(stake);
        return missing.isEmpty()
                ? new Determination.Determined<>(true, basis)
                : new Determination.Undetermined<>(missing, basis);
    }

    private static boolean couldBeBroken(Stake stake) {
        return stake.ownsOrControls().orElse(true)
                && candidates(stake.owner()).stream()
                        .anyMatch(owner ->
                                candidates(stake.partner()).stream().anyMatch(partner -> isProhibited(owner, partner)));
    }

    private static List<Standing> candidates(Optional<Standing> standing) {
        return standing.map(List::of).orElse(List.of(Standing.values()));
    }

    private static List<String> missing(Stake stake) {
        var missing = new ArrayList<String>();
        if (stake.owner().isEmpty()) {
            missing.add("owner");
        }
        if (stake.partner().isEmpty()) {
            missing.add("partner");
        }
        if (stake.ownsOrControls().isEmpty()) {
            missing.add("ownsOrControls");
        }
        return missing;
    }
}
