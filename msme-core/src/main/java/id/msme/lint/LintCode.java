package id.msme.lint;

import java.util.Locale;

/** The kinds of findings about a catalogue. */
public enum LintCode {
    /** No enrolment in the window can meet a rule. */
    RULE_NEVER,
    /** Every enrolment that states the facts, and is of an MSME, meets a rule. */
    RULE_ALWAYS,
    /** The rules of a program exclude each other. */
    RULES_DISJOINT,
    /** Two rules of a program are equivalent. */
    RULE_REPEATED,
    /** A part of a rule can never hold. */
    PART_NEVER,
    /** A part of a rule always holds. */
    PART_ALWAYS,
    /** Ranges of an alternative leave numbers between them. */
    RANGE_GAP,
    /** Ranges of an alternative overlap. */
    RANGE_OVERLAP,
    /** A code of a province, regency or city that has never existed. */
    REGION_UNKNOWN,
    /** A code of a province, regency or city under which no enrolment counts in the window. */
    REGION_OUTSIDE_WINDOW,
    /** A prefix of no known business field. */
    KBLI_UNKNOWN,
    /** A training of an activity that is not in the catalogue. */
    ACTIVITY_UNKNOWN,
    /** A program without a partner on any day of its window. */
    PARTNER_NONE,
    /** Days of a window on which a program has no partner. */
    PARTNER_GAP,
    /** A partnership that is not in force on any day of the window. */
    PARTNER_OUTSIDE_WINDOW,
    /** A partner that does not exist on any day of its partnership. */
    PARTNER_ENDED,
    /** An owner that does not exist on any day of the window. */
    OWNER_ENDED,
    /** Days between the last day of a party and the first of its successor, or on which both exist. */
    SUCCESSOR_GAP,
    /** A target that is due outside the window of its program. */
    TARGET_OUTSIDE_WINDOW,
    /** A commitment that is due outside the window of its program. */
    COMMITMENT_OUTSIDE_WINDOW,
    /** An activity that is planned outside the window of its program. */
    ACTIVITY_OUTSIDE_WINDOW,
    /** A program that supports itself. */
    SUPPORTS_ITSELF,
    /** Days of a window on which no law on scale is in force. */
    LAW_NONE,
    /** An entry without a source. */
    SOURCE_MISSING;

    /** {@return the code in files and reports, for example {@code rule.never}} */
    public String code() {
        String name = name().toLowerCase(Locale.ROOT);
        int dot = name.indexOf('_');
        return name.substring(0, dot) + "." + name.substring(dot + 1).replace('_', '-');
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code();
    }
}
