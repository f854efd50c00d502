package id.msme.enrolment;

/** What holds between members. The rules are applied in a fixed order, after each member is checked by itself. */
@FunctionalInterface
interface Rule {

    void apply(Judgement judgement);
}
