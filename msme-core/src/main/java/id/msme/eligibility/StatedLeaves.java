package id.msme.eligibility;

import id.msme.activity.Mode;
import id.msme.condition.ChannelKindIn;
import id.msme.condition.Identifier;
import id.msme.condition.IdentifiersStated;
import id.msme.condition.Independence;
import id.msme.condition.OwnerSexIn;
import id.msme.condition.Quantity;
import id.msme.condition.ScaleIn;
import id.msme.condition.TrainingFinished;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.scale.Criterion;
import id.msme.scale.Scale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions on names, marks and lists that are stated, or follow from what is stated. */
final class StatedLeaves {

    private StatedLeaves() {}

    private static Found named(@Nullable Enum<?> value, String ifNone) {
        return value == null ? Found.word(ifNone) : Found.term(value.name());
    }

    private static Domain of(EnumSet<?> wanted, int size) {
        var values = new BitSet(size);
        wanted.forEach(one -> values.set(one.ordinal()));
        return new Domain.Numbered(values, size);
    }

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

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            return named(facts.scale(applicant), "unknown");
        }

        @Override
        <A> @Nullable Found lacking(ApplicantFacts<A> facts, A applicant) {
            List<String> wanted = facts.wantedForScale(applicant).stream()
                    .map(Criterion::fact)
                    .toList();
            return wanted.isEmpty() ? null : Found.either(wanted);
        }

        @Override
        Domain domain() {
            return of(scales, Scale.values().length);
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

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            Sex sex = facts.ownerSex(applicant);
            return sex == null ? missing(facts, applicant) : Found.term(sex.name());
        }

        @Override
        Domain domain() {
            return of(sexes, Sex.values().length);
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

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            Boolean stated = facts.independent(applicant);
            return stated == null ? missing(facts, applicant) : Found.word("independent." + stated);
        }

        @Override
        Domain domain() {
            var values = new BitSet();
            values.set(isExpected ? 1 : 0);
            return new Domain.Numbered(values, 2);
        }
    }

    /** Identifiers: the one kind of fact of which the absence itself decides. */
    static final class OfIdentifiers extends Node.Leaf {

        private final IdentifiersStated condition;
        private final String[] pointers;

        OfIdentifiers(IdentifiersStated condition) {
            super(condition);
            this.condition = condition;
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

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            var lacking = new ArrayList<String>();
            for (Identifier identifier : condition.identifiers()) {
                if (facts.state(applicant, identifier.pointer()) != FactState.STATED) {
                    lacking.add(identifier.member());
                }
            }
            return lacking.isEmpty() ? Found.KNOWN : Found.without(lacking);
        }

        /** A value is which of the identifiers are stated, one bit for each. */
        @Override
        Domain domain() {
            int all = 1 << Identifier.values().length;
            int wanted = condition.identifiers().stream()
                    .mapToInt(one -> 1 << one.ordinal())
                    .sum();
            var values = new BitSet(all);
            for (int stated = 0; stated < all; stated++) {
                values.set(stated, (stated & wanted) == wanted);
            }
            return new Domain.Numbered(values, all);
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

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            return facts.quantity(applicant, Quantity.CHANNELS) == ApplicantFacts.UNKNOWN
                    ? missing(facts, applicant)
                    : Found.terms(Stream.of(ChannelKind.values())
                            .filter(kind -> facts.hasChannel(applicant, kind))
                            .map(ChannelKind::name)
                            .toList());
        }

        /** A value is which kinds there are, one bit for each. */
        @Override
        Domain domain() {
            int all = 1 << ChannelKind.values().length;
            int wanted = Stream.of(kinds).mapToInt(kind -> 1 << kind.ordinal()).sum();
            var values = new BitSet(all);
            for (int found = 0; found < all; found++) {
                values.set(found, (found & wanted) != 0);
            }
            return new Domain.Numbered(values, all);
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

        @Override
        <A> Found found(ApplicantFacts<A> facts, A applicant) {
            long elements = facts.trainings(applicant);
            if (elements == ApplicantFacts.UNKNOWN) {
                return missing(facts, applicant);
            }
            long trainings = IntStream.range(0, (int) elements)
                    .filter(index -> facts.isTraining(applicant, index))
                    .count();
            return switch (judge(facts, applicant)) {
                case MET -> Found.KNOWN;
                case NOT_MET -> trainings == 0 ? Found.word("none") : Found.counted("others", trainings);
                case UNDETERMINED -> Found.counted("incomplete", trainings);
            };
        }

        @Override
        Domain domain() {
            return Domain.ANYTHING;
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
