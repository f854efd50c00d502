package id.msme.program;

import static java.util.Objects.requireNonNull;

import id.msme.VariedStyle;
import id.msme.condition.EligibilityRule;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import id.msme.progress.TargetPath;
import id.msme.source.Citation;
import id.msme.text.CatalogueLimits;
import id.msme.text.Counted;
import id.msme.text.Ids;
import id.msme.text.Lists;
import id.msme.text.Texts;
import id.msme.text.UnknownName;
import id.msme.timeline.Validity;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A program in which MSMEs enrol. */
@Value.Immutable
@VariedStyle
@SuppressWarnings("exports")
public abstract class Program {

    Program() {}

    /**
     * Begins a program.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new ImmutableProgram.Builder();
    }

    /**
     * Its name in enrolments.
     *
     * @return 1 to 64 of A-Z a-z 0-9 . _ -, for example {@code go-online}
     */
    public abstract String id();

    /**
     * Its name for people.
     *
     * @return 1 to 200 characters on one line, for example {@code UMKM Go Online}
     */
    public abstract String name();

    /**
     * The days on which enrolments are submitted.
     *
     * @return always unless stated
     */
    @Value.Default
    public Validity window() {
        return Validity.always();
    }

    /**
     * Who runs it.
     *
     * @return the id of a party, or empty
     */
    public abstract Optional<String> owner();

    /**
     * The parties through which MSMEs enrol.
     *
     * @return in the order stated
     */
    public abstract List<ProgramPartner> partners();

    /**
     * What an enrolment must satisfy beyond the window and the partners.
     *
     * @return the rules, all of which must hold, in the order stated; none in the programs that are shipped
     */
    public abstract List<EligibilityRule> eligibility();

    /**
     * Returns whether MSMEs enrol through any party of the catalogue, so that no partner is named.
     *
     * @return false unless stated
     */
    @Value.Default
    public boolean isOpenToAll() {
        return false;
    }

    /**
     * What it promised.
     *
     * @return at most 200, in the order stated
     */
    public abstract List<Target> targets();

    /**
     * The programs whose targets it serves.
     *
     * @return ids of programs, each once
     */
    public abstract List<String> supports();

    /**
     * Where all this is said.
     *
     * @return the sources
     */
    public abstract List<Citation> citations();

    /**
     * Returns a partner.
     *
     * @param party the id of a party
     * @return the partner
     * @throws IllegalArgumentException if the party is no partner; the message lists the partners
     */
    public final ProgramPartner partner(String party) {
        return UnknownName.require("partner of " + id(), requireNonNull(party, "party"), partnersById());
    }

    /**
     * Finds a partner.
     *
     * @param party the id of a party
     * @return the partner, or empty if the party is none
     */
    public final Optional<ProgramPartner> findPartner(String party) {
        return Optional.ofNullable(partnersById().get(requireNonNull(party, "party")));
    }

    @Value.Lazy
    Map<String, ProgramPartner> partnersById() {
        var byId = new LinkedHashMap<String, ProgramPartner>();
        for (ProgramPartner partner : partners()) {
            byId.put(partner.party(), partner);
        }
        return byId;
    }

    /**
     * Returns a rule of eligibility.
     *
     * @param rule the id of the rule
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule; the message lists the valid ids
     */
    public final EligibilityRule rule(String rule) {
        return findRule(rule)
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "rule",
                        rule,
                        eligibility().stream().map(EligibilityRule::id).toList())));
    }

    /**
     * Finds a rule of eligibility.
     *
     * @param rule the id of the rule
     * @return the rule, or empty
     */
    public final Optional<EligibilityRule> findRule(String rule) {
        requireNonNull(rule, "rule");
        return eligibility().stream().filter(one -> one.id().equals(rule)).findFirst();
    }

    /**
     * Follows a target back to the first that it continues.
     *
     * @param target the id of a target of this program
     * @return the path that ends in it
     * @throws IllegalArgumentException if there is no such target, or one that it follows is lacking or does not fit
     */
    public final TargetPath path(String target) {
        requireNonNull(target, "target");
        return TargetPath.of(id(), targets(), target);
    }

    /**
     * Returns the days on which an enrolment counts towards a target: up to its deadline, and for an additional target
     * after the deadline of the target that it follows.
     *
     * @param target a target of this program
     * @return the days, the deadline included
     */
    public final Validity countingDays(Target target) {
        requireNonNull(target, "target");
        Target followed = target.kind() == TargetKind.ADDITIONAL ? followed(target) : null;
        return followed == null
                ? Validity.through(target.deadline())
                : Validity.closed(followed.deadline().plusDays(1), target.deadline());
    }

    /** The target of this program that another one follows, or null. */
    private @Nullable Target followed(Target target) {
        if (target.follows().isPresent()) {
            for (Target other : targets()) {
                if (other.id().equals(target.follows().get())) {
                    return other;
                }
            }
        }
        return null;
    }

    /**
     * Begins a variation.
     *
     * @return a builder that holds all of this
     */
    public final Builder toBuilder() {
        return new ImmutableProgram.Builder().from(this);
    }

    @Value.Check
    void check() {
        Ids.require("a program", id());
        Texts.requireName("the name of the program", id(), name());
        if (isOpenToAll() && !partners().isEmpty()) {
            throw new IllegalArgumentException("a program that is open to all parties names none: " + id());
        }
        if (partnersById().size() < partners().size()) {
            throw new IllegalArgumentException("a partner of " + id() + " stands twice");
        }
        Lists.requireDistinct("a supported program", id(), supports());
        checkRules();
        checkTargets();
    }

    private void checkRules() {
        var ids = new HashSet<String>();
        for (EligibilityRule rule : eligibility()) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("a rule of " + id() + " stands twice");
            }
        }
    }

    private void checkTargets() {
        Lists.requireAtMost(CatalogueLimits.MAX_TARGETS, "targets", id(), targets());
        var ids = new HashSet<String>();
        for (Target target : targets()) {
            if (!ids.add(target.id())) {
                throw new IllegalArgumentException("a target of " + id() + " stands twice");
            }
        }
        for (Target target : targets()) {
            Target followed = followed(target);
            if (followed != null && !followed.deadline().isBefore(target.deadline())) {
                throw new IllegalArgumentException("the target " + target.id() + " follows " + followed.id()
                        + " and needs a later deadline than " + followed.deadline() + ", got " + target.deadline());
            }
        }
    }

    /** {@return the id, the numbers of partners and targets, the number of rules if there are any, and the window} */
    @Override
    public final String toString() {
        String who = isOpenToAll() ? "any partner" : Counted.of(partners().size(), "partner");
        String ruled = eligibility().isEmpty() ? "" : Counted.of(eligibility().size(), "rule") + ", ";
        return id() + ": " + who + ", " + Counted.of(targets().size(), "target") + ", " + ruled + window();
    }

    /** Builds a {@link Program}; a part set again takes the last value. */
    public abstract static class Builder {
        Builder() {}

        /** Takes all parts of a program. */
        public abstract Builder from(Program instance);

        /** Sets the {@link Program#id() id}. */
        public abstract Builder id(String id);

        /** Sets the {@link Program#name() name}. */
        public abstract Builder name(String name);

        /** Sets the {@link Program#window() window}. */
        public abstract Builder window(Validity window);

        /** Sets the {@link Program#owner() owner}. */
        public abstract Builder owner(String owner);

        /** Adds {@link Program#partners() partners}. */
        public abstract Builder addPartners(ProgramPartner... elements);

        /** Sets the {@link Program#partners() partners}. */
        public final Builder partners(Collection<? extends ProgramPartner> elements) {
            return partners((Iterable<? extends ProgramPartner>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Program#partners() partners}. */
        public final Builder addAllPartners(Collection<? extends ProgramPartner> elements) {
            return addAllPartners((Iterable<? extends ProgramPartner>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Program#eligibility() rules of eligibility}. */
        public abstract Builder addEligibility(EligibilityRule... elements);

        /** Sets the {@link Program#eligibility() rules of eligibility}. */
        public final Builder eligibility(Collection<? extends EligibilityRule> elements) {
            return eligibility((Iterable<? extends EligibilityRule>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Program#eligibility() rules of eligibility}. */
        public final Builder addAllEligibility(Collection<? extends EligibilityRule> elements) {
            return addAllEligibility((Iterable<? extends EligibilityRule>) requireNonNull(elements, "elements"));
        }

        /** Sets {@link Program#isOpenToAll() whether it is open to all}. */
        public abstract Builder isOpenToAll(boolean isOpenToAll);

        /** Adds {@link Program#targets() targets}. */
        public abstract Builder addTargets(Target... elements);

        /** Sets the {@link Program#targets() targets}. */
        public final Builder targets(Collection<? extends Target> elements) {
            return targets((Iterable<? extends Target>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Program#targets() targets}. */
        public final Builder addAllTargets(Collection<? extends Target> elements) {
            return addAllTargets((Iterable<? extends Target>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Program#supports() programs that it supports}. */
        public final Builder addSupports(String first, String... more) {
            requireNonNull(more, "more");
            return addSupports(requireNonNull(first, "first")).addAllSupports(List.of(more));
        }

        /** Sets the {@link Program#supports() programs that it supports}. */
        public final Builder supports(Collection<String> elements) {
            return supports((Iterable<String>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Program#supports() programs that it supports}. */
        public final Builder addAllSupports(Collection<String> elements) {
            return addAllSupports((Iterable<String>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Program#citations() citations}. */
        public abstract Builder addCitations(Citation... elements);

        /** Sets the {@link Program#citations() citations}. */
        public final Builder citations(Collection<? extends Citation> elements) {
            return citations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /** Adds {@link Program#citations() citations}. */
        public final Builder addAllCitations(Collection<? extends Citation> elements) {
            return addAllCitations((Iterable<? extends Citation>) requireNonNull(elements, "elements"));
        }

        /**
         * Creates the program.
         *
         * @return the program
         * @throws IllegalStateException if a part that has no default is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        public abstract Program build();

        abstract Builder partners(Iterable<? extends ProgramPartner> elements);

        abstract Builder addAllPartners(Iterable<? extends ProgramPartner> elements);

        abstract Builder eligibility(Iterable<? extends EligibilityRule> elements);

        abstract Builder addAllEligibility(Iterable<? extends EligibilityRule> elements);

        abstract Builder targets(Iterable<? extends Target> elements);

        abstract Builder addAllTargets(Iterable<? extends Target> elements);

        abstract Builder supports(Iterable<String> elements);

        abstract Builder addAllSupports(Iterable<String> elements);

        abstract Builder citations(Iterable<? extends Citation> elements);

        abstract Builder addAllCitations(Iterable<? extends Citation> elements);

        abstract Builder addSupports(String element);

        /** {@return what this builds} */
        @Override
        public final String toString() {
            return "builder of a program";
        }
    }
}
