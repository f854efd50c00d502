/**
 * Which MSMEs may enrol in a program, and why.
 *
 * <p>A {@link RuleSet} judges an applicant by the {@linkplain EligibilityRule rules} of a program; all of them must
 * hold. The {@link Eligibility} has a {@link RuleOutcome} for each rule: whether it holds, the facts that decided, what
 * is missing, and the nearest change that would fulfil it. Logic is three-valued (Kleene): a fact that is absent or
 * refused leaves a condition undetermined, never false.
 *
 * <p>What a program can ask is in {@code id.msme.condition}. {@code id.msme.enrolment} supplies the facts of an
 * enrolment ({@link ApplicantFacts}) and reports the findings.
 */
@NullMarked
package id.msme.eligibility;

import id.msme.condition.EligibilityRule;
import org.jspecify.annotations.NullMarked;
