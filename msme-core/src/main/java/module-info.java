/**
 * Indonesian micro, small and medium enterprises, the programs that bring them online, and the dated rules that say who is
 * what.
 */
// The annotations of Immutables come as an automatic module; they are read by the compiler alone.
@SuppressWarnings("requires-automatic")
@org.jspecify.annotations.NullMarked
module id.msme.core {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports id.msme.activity;
    exports id.msme.catalogue;
    exports id.msme.enrolment;
    exports id.msme.enterprise;
    exports id.msme.finding;
    exports id.msme.forecast;
    exports id.msme.identity;
    exports id.msme.industry;
    exports id.msme.language;
    exports id.msme.money;
    exports id.msme.outcome;
    exports id.msme.partnership;
    exports id.msme.party;
    exports id.msme.population;
    exports id.msme.program;
    exports id.msme.reach;
    exports id.msme.readiness;
    exports id.msme.region;
    exports id.msme.scale;
    exports id.msme.source;
    exports id.msme.target;
    exports id.msme.timeline;
}
