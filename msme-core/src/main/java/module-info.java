/**
 * Indonesian micro, small and medium enterprises, the programs that bring them online, and the dated rules that say who
 * is what.
 */
// The annotations of Immutables come as an automatic module; they are read by the compiler alone. The module that
// the plumbing is exported to is compiled after this one.
@SuppressWarnings({"requires-automatic", "module"})
@org.jspecify.annotations.NullMarked
module id.msme.core {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports id.msme.activity;
    exports id.msme.catalogue;
    exports id.msme.cohort;
    exports id.msme.comparison;
    exports id.msme.condition;
    exports id.msme.duplicate;
    exports id.msme.eligibility;
    exports id.msme.enrolment;
    exports id.msme.enterprise;
    exports id.msme.evidence;
    exports id.msme.financing;
    exports id.msme.finding;
    exports id.msme.forecast;
    exports id.msme.form;
    exports id.msme.identity;
    exports id.msme.industry;
    exports id.msme.language;
    exports id.msme.lint;
    exports id.msme.money;
    exports id.msme.neglect;
    exports id.msme.number;
    exports id.msme.outcome;
    exports id.msme.partnership;
    exports id.msme.party;
    exports id.msme.population;
    exports id.msme.privacy;
    exports id.msme.program;
    exports id.msme.progress;
    exports id.msme.reach;
    exports id.msme.readiness;
    exports id.msme.receipt;
    exports id.msme.region;
    exports id.msme.scale;
    exports id.msme.scoring;
    exports id.msme.source;
    exports id.msme.tally;
    exports id.msme.timeline;
    exports id.msme.treatment;
    exports id.msme.text to
            id.msme.examples,
            id.msme.json;
}
