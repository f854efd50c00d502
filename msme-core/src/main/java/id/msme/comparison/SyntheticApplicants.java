package id.msme.comparison;

import id.msme.activity.Mode;
import id.msme.catalogue.Catalogue;
import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.KbliIn;
import id.msme.condition.Negation;
import id.msme.condition.Quantity;
import id.msme.eligibility.ApplicantFacts;
import id.msme.eligibility.FactState;
import id.msme.evidence.Evidence;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.population.SyntheticMsme;
import id.msme.readiness.Assessment;
import id.msme.scale.Scale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic MSMEs as applicants for a program. What a population does not have (numbers, trainings, evidence of
 * readiness, the last three digits of KBLI) is unknown, so conditions on it cannot be determined.
 */
final class SyntheticApplicants implements ApplicantFacts<SyntheticMsme> {

    private static final int DIVISION_DIGITS = 2;
    private static final int CODES_OF_DIVISION = 1_000;

    private final Catalogue catalogue;
    private final LocalDate day;
    private final boolean readsDivisionsOnly;

    SyntheticApplicants(Catalogue catalogue, LocalDate day, List<EligibilityRule> rules) {
        this.catalogue = catalogue;
        this.day = day;
        readsDivisionsOnly =
                rules.stream().map(EligibilityRule::when).allMatch(SyntheticApplicants::readsDivisionsOnly);
    }

    private static boolean readsDivisionsOnly(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions().stream().allMatch(SyntheticApplicants::readsDivisionsOnly);
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().allMatch(SyntheticApplicants::readsDivisionsOnly);
        }
        if (condition instanceof Negation not) {
            return readsDivisionsOnly(not.condition());
        }
        return !(condition instanceof KbliIn kbli)
                || kbli.prefixes().stream().allMatch(prefix -> prefix.length() == DIVISION_DIGITS);
    }

    @Override
    public LocalDate submittedOn(SyntheticMsme msme) {
        return day;
    }

    @Override
    public FactState state(SyntheticMsme msme, String pointer) {
        // not false, as an absent number would be: nobody knows whether the MSME has one
        return FactState.REFUSED;
    }

    @Override
    public long quantity(SyntheticMsme msme, Quantity quantity) {
        return switch (quantity) {
            case ANNUAL_SALES -> msme.annualSales().amount();
            case BUSINESS_CAPITAL -> msme.businessCapital().amount();
            case NET_ASSETS -> msme.netAssets().amount();
            case EMPLOYEES -> msme.workers();
            case OPERATING_MONTHS ->
                Math.max(0, ChronoUnit.MONTHS.between(msme.foundedIn().atDay(1), day));
            case STOCK, MONTHLY_CAPACITY, EXPECTED_MONTHLY_ORDERS, PEAK_MONTHLY_ORDERS, RECORDED_MONTHS, OWNER_AGE ->
                UNKNOWN;
            case CHANNELS -> msme.channels().size();
        };
    }

    @Override
    public long ownerAge(SyntheticMsme msme, int firstYear) {
        return UNKNOWN;
    }

    @Override
    public Sex ownerSex(SyntheticMsme msme) {
        return msme.ownerSex();
    }

    @Override
    public @Nullable Scale scale(SyntheticMsme msme) {
        return msme.scale(catalogue.scales(), day).orElse(null);
    }

    @Override
    public long region(SyntheticMsme msme) {
        return msme.region().number();
    }

    @Override
    public long kbli(SyntheticMsme msme) {
        return readsDivisionsOnly ? (long) msme.division() * CODES_OF_DIVISION : UNKNOWN;
    }

    @Override
    public @Nullable Boolean independent(SyntheticMsme msme) {
        return null;
    }

    @Override
    public boolean hasChannel(SyntheticMsme msme, ChannelKind kind) {
        return msme.channels().contains(kind);
    }

    @Override
    public long trainings(SyntheticMsme msme) {
        return UNKNOWN;
    }

    @Override
    public boolean isTraining(SyntheticMsme msme, int index) {
        return false;
    }

    @Override
    public @Nullable CharSequence trainingActivity(SyntheticMsme msme, int index) {
        return null;
    }

    @Override
    public @Nullable Mode trainingMode(SyntheticMsme msme, int index) {
        return null;
    }

    @Override
    public Assessment readiness(SyntheticMsme msme) {
        return catalogue.models().standard().assess(Evidence.none(), day);
    }
}
