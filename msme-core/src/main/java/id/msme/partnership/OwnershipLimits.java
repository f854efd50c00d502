package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Basis;
import id.msme.finding.Determination;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ban on owning or controlling (<i>memiliki dan/atau menguasai</i>) a weaker partner, by date.
 *
 * <p>From 4 July 2008 (UU 20/2008 art. 35, repeated in PP 17/2013 art. 12) a large enterprise may not own or control a
 * micro, small or medium partner, and a medium enterprise may not own or control a micro or small one. From 2 February
 * 2021 (PP 7/2021) neither may own or control a cooperative. Before 4 July 2008 the answer is undetermined.
 *
 * <p>The limits apply to partnerships that follow a pattern of the law, not to a cooperation in training or market
 * access. The sources do not say from which stake on an enterprise controls another: the caller states whether it does.
 */
public final class OwnershipLimits {

    /** The id of the rule in the basis of its answers. */
    public static final String RULE = "partner-ownership";

    private OwnershipLimits() {}

    /**
     * Returns whether the law of a day prohibits an enterprise from owning or controlling a partner.
     *
     * @param owner the standing of the enterprise that would own or control
     * @param partner the standing of its partner
     * @param asOf the day
     * @return false if the law allows it, and also before 4 July 2008, when no law in this library applies
     */
    public static boolean isProhibited(Standing owner, Standing partner, LocalDate asOf) {
        requireNonNull(owner, "owner");
        requireNonNull(partner, "partner");
        return OwnershipLaw.on(requireNonNull(asOf, "asOf"))
                .map(law -> law.prohibits(owner, partner))
                .orElse(false);
    }

    /**
     * Determines whether one side of a partnership breaks a limit.
     *
     * @param partnership the partnership
     * @param stake which side owns or controls which, as far as it is known
     * @param asOf the day
     * @return undetermined if a fact is missing that could decide; with {@code law} missing before 4 July 2008, and
     *     with {@code pattern} missing if the law of the day lists none of the partnership's patterns
     */
    public static Determination<Boolean> isBroken(Partnership partnership, Stake stake, LocalDate asOf) {
        requireNonNull(partnership, "partnership");
        requireNonNull(stake, "stake");
        requireNonNull(asOf, "asOf");
        if (!partnership.isStatutory()) {
            return new Determination.Determined<>(false, new Basis(List.of(), List.of(), asOf));
        }
        Optional<OwnershipLaw> law = OwnershipLaw.on(asOf);
        if (law.isEmpty()) {
            return new Determination.Undetermined<>(List.of("law"), new Basis(List.of(), List.of(), asOf));
        }
        return isBroken(partnership, stake, law.get(), asOf);
    }

    private static Determination<Boolean> isBroken(
            Partnership partnership, Stake stake, OwnershipLaw law, LocalDate asOf) {
        requireNonNull(partnership, "partnership");
        var basis = new Basis(List.of(RULE, law.id()), law.limits(), asOf);
        if (!couldBeBroken(stake, law)) {
            return new Determination.Determined<>(false, basis);
        }
        List<String> missing = missing(stake);
        if (partnership.patterns().stream().noneMatch(law::lists)) {
            missing.add("pattern");
        }
        return missing.isEmpty()
                ? new Determination.Determined<>(true, basis)
                : new Determination.Undetermined<>(missing, basis);
    }

    private static boolean couldBeBroken(Stake stake, OwnershipLaw law) {
        return stake.ownsOrControls().orElse(true)
                && candidates(stake.owner()).stream()
                        .anyMatch(owner -> candidates(stake.partner()).stream()
                                .anyMatch(partner -> law.prohibits(owner, partner)));
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
