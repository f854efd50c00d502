package id.msme.eligibility;

import id.msme.condition.Condition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition compiled for judging: no string is parsed and nothing is allocated while it is evaluated.
 *
 * <p>Every part is evaluated, even where it cannot change the result.
 */
abstract class Node {

    abstract <A> Outcome judge(ApplicantFacts<A> facts, A applicant);

    /** The simple conditions, in the order in which they stand. */
    abstract Stream<Leaf> leaves();

    /** A simple condition. */
    abstract static class Leaf extends Node {

        private final Condition condition;

        Leaf(Condition condition) {
            this.condition = condition;
        }

        Condition condition() {
            return condition;
        }

        /** What was found of the fact. */
        abstract <A> Found found(ApplicantFacts<A> facts, A applicant);

        /** What would determine a fact that follows from others, or null if there is nothing to say. */
        <A> @Nullable Found lacking(ApplicantFacts<A> facts, A applicant) {
            return null;
        }

        /** The values of the fact for which the condition is met. */
        abstract Domain domain();

        /** Which conditions read the same fact: those of one key, whose domains are of one kind. */
        String factKey() {
            return condition.name();
        }

        <A> Found missing(ApplicantFacts<A> facts, A applicant) {
            return Found.missing(facts, applicant, condition.reads().get(0));
        }

        @Override
        Stream<Leaf> leaves() {
            return Stream.of(this);
        }
    }

    /** All of several conditions. */
    static final class All extends Node {

        private final Node[] parts;

        All(List<Node> parts) {
            this.parts = parts.toArray(Node[]::new);
        }

        List<Node> parts() {
            return List.of(parts);
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            Outcome outcome = Outcome.MET;
            for (Node part : parts) {
                outcome = outcome.and(part.judge(facts, applicant));
            }
            return outcome;
        }

        @Override
        Stream<Leaf> leaves() {
            return Stream.of(parts).flatMap(Node::leaves);
        }
    }

    /** Any of several conditions. */
    static final class Any extends Node {

        private final Node[] parts;

        Any(List<Node> parts) {
            this.parts = parts.toArray(Node[]::new);
        }

        List<Node> parts() {
            return List.of(parts);
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            Outcome outcome = Outcome.NOT_MET;
            for (Node part : parts) {
                outcome = outcome.or(part.judge(facts, applicant));
            }
            return outcome;
        }

        @Override
        Stream<Leaf> leaves() {
            return Stream.of(parts).flatMap(Node::leaves);
        }
    }

    /** The negation of a condition. */
    static final class Not extends Node {

        private final Node part;

        Not(Node part) {
            this.part = part;
        }

        Node part() {
            return part;
        }

        @Override
        <A> Outcome judge(ApplicantFacts<A> facts, A applicant) {
            return part.judge(facts, applicant).negated();
        }

        @Override
        Stream<Leaf> leaves() {
            return part.leaves();
        }
    }
}
