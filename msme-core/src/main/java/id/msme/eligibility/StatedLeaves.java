package id.msme.eligibility;

import id.msme.activity.Mode;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.scale.Scale;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Conditions on names, marks and lists that are stated, or follow from what is stated. */
final class StatedLeaves {

    private StatedLeaves() {}

    private static Outcome isIn(EnumSet<?> wanted, @Nullable Enum<?> found) {
        return found == null ? Outcome.UNDETERMINED : Outcome.of(wanted.contains(found));
    }

    /** The computed scale. */
    static final class OfScale extends Node.Leaf {

        private final EnumSet<Scale> scales;

        OfScale(ScaleIn condition) {
            super(condition);
            scales = EnumSet.copyOf(condition.scales());
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            return isIn(scales, facts.scale(applicant));
        }
    }

    /** The sex of the owner. */
    static final class OfOwnerSex extends Node.Leaf {

        private final EnumSet<Sex> sexes;

        OfOwnerSex(OwnerSexIn condition) {
            super(condition);
            sexes = EnumSet.copyOf(condition.sexes());
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            return isIn(sexes, facts.ownerSex(applicant));
        }
    }

    /** Whether the enterprise stands alone. */
    static final class OfIndependence extends Node.Leaf {

        private final boolean isExpected;

        OfIndependence(Independence condition) {
            super(condition);
            isExpected = condition.expected();
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            Boolean stated = facts.independent(applicant);
            return stated == null ? Outcome.UNDETERMINED : Outcome.of(stated == isExpected);
        }
    }

    /** Identifiers: the one kind of fact of which the absence itself decides. */
    static final class OfIdentifiers extends Node.Leaf {

        private final String[] pointers;

        OfIdentifiers(IdentifiersStated condition) {
            super(condition);
            pointers = condition.reads().toArray(String[]::new);
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            Outcome outcome = Outcome.MET;
            for (String pointer : pointers) {
                outcome = outcome.and(of(facts.state(applicant, pointer)));
            }
            return outcome;
        }

        private static Outcome of(FactState state) {
            return switch (state) {
                case STATED -> Outcome.MET;
                case ABSENT -> Outcome.NOT_MET;
                case REFUSED -> Outcome.UNDETERMINED;
            };
        }
    }

    /** The kinds of the known channels; a list of unknown channels has none of any kind. */
    static final class OfChannelKinds extends Node.Leaf {

        private final ChannelKind[] kinds;

        OfChannelKinds(ChannelKindIn condition) {
            super(condition);
            kinds = condition.kinds().toArray(ChannelKind[]::new);
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            if (facts.quantity(applicant, Quantity.CHANNELS) == ApplicantFacts.UNKNOWN) {
                return Outcome.UNDETERMINED;
            }
            boolean isFound = false;
            for (ChannelKind kind : kinds) {
                isFound |= facts.hasChannel(applicant, kind);
            }
            return Outcome.of(isFound);
        }
    }

    /** The trainings: one that matches is enough, and one that may match leaves it open. */
    static final class OfTrainings extends Node.Leaf {

        private final @Nullable String activity;
        private final @Nullable EnumSet<Mode> modes;

        OfTrainings(TrainingFinished condition) {
            super(condition);
            activity = condition.activity().orElse(null);
            modes = condition.modes().isEmpty() ? null : EnumSet.copyOf(condition.modes());
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            long elements = facts.trainings(applicant);
            if (elements == ApplicantFacts.UNKNOWN) {
                return Outcome.UNDETERMINED;
            }
            Outcome outcome = Outcome.NOT_MET;
            for (int i = 0; i < elements; i++) {
                if (facts.isTraining(applicant, i)) {
                    outcome = outcome.or(matches(facts, applicant, i));
                }
            }
            return outcome;
        }

        private <A> Outcome matches(ApplicantFacts<A> facts, A applicant, int index) {
            Outcome outcome = Outcome.MET;
            if (activity != null) {
                CharSequence found = facts.trainingActivity(applicant, index);
                outcome = found == null ? Outcome.UNDETERMINED : Outcome.of(activity.contentEquals(found));
            }
            if (modes != null) {
                outcome = outcome.and(isIn(modes, facts.trainingMode(applicant, index)));
            }
            return outcome;
        }
    }
}
