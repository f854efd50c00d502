package id.msme.enrolment;

/** One rule of the validator. Rules are applied in a fixed order: members by themselves first, then what holds between them. */
@FunctionalInterface
interface Rule {

    void apply(Judgement judgement);
}
