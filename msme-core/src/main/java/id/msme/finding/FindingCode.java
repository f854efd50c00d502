package id.msme.finding;

import static java.util.Objects.requireNonNull;

import id.msme.language.Language;
import id.msme.language.Messages;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The code of a kind of finding, with its severity and the names of its arguments.
 *
 * <p>The codes of the library are constants here, in the order in which the findings of one member are reported. An
 * application that adds a rule creates a {@linkplain #custom custom code}, whose id starts with {@code x-}.
 */
public final class FindingCode {

    private static final Map<String, FindingCode> STANDARD = new LinkedHashMap<>();

    /** The line is not one well-formed JSON object; the record's only finding. */
    public static final FindingCode JSON_SYNTAX = error("json.syntax", "reason", "byte");

    /** A member name is repeated in one object; the record's only finding. */
    public static final FindingCode JSON_DUPLICATE_MEMBER = error("json.duplicate-member", "name");

    /** A row of a table cannot be read; the record's only finding. */
    public static final FindingCode ROW_SYNTAX = error("row.syntax", "reason");

    /** A spreadsheet holds an identifier as a number, so that its last digits are lost. */
    public static final FindingCode CELL_LOSSY = error("cell.lossy", "member");

    /** The member has the wrong JSON type. */
    public static final FindingCode JSON_TYPE = error("json.type", "expected", "found");

    /** An object has members that the contract does not name for it. */
    public static final FindingCode JSON_UNKNOWN_MEMBER = warning("json.unknown-member", "count", "first");

    /** A required member is absent. */
    public static final FindingCode VALUE_MISSING = error("value.missing", "member");

    /** A name outside a closed list. */
    public static final FindingCode VALUE_UNKNOWN = error("value.unknown", "given", "valid", "fault");

    /** A number, duration or array out of range. */
    public static final FindingCode VALUE_RANGE = error("value.range", "expected", "found");

    /** A text not of its form. */
    public static final FindingCode TEXT_FORMAT = error("text.format", "expected", "length", "fault");

    /** Not a calendar date, or not a duration, in the one form that is read. */
    public static final FindingCode DATE_FORMAT = error("date.format", "expected", "given", "fault");

    /** The day of submission is after the day of the run. */
    public static final FindingCode DATE_FUTURE = error("date.future", "date", "asOf");

    /** A day that cannot be after the day of submission is. */
    public static final FindingCode DATE_ORDER = error("date.order", "date", "submittedOn");

    /** None of NIB, NPWP and the owner's NIK is stated. */
    public static final FindingCode IDENTITY_MISSING = error("identity.missing");

    /** A business identification number (NIB) that is not 13 digits. */
    public static final FindingCode NIB_FORMAT = error("nib.format", "length", "fault");

    /** A taxpayer number (NPWP) that is not 15, 16 or 22 digits. */
    public static final FindingCode NPWP_FORMAT = error("npwp.format", "length", "fault");

    /** An NPWP of zeros only: it passes the check digit, and is not taken. */
    public static final FindingCode NPWP_PLACEHOLDER = error("npwp.placeholder");

    /** An NPWP of 15 digits whose ninth is not the Luhn digit of the first eight. */
    public static final FindingCode NPWP_CHECK_DIGIT = error("npwp.check-digit", "given");

    /** An NPWP of 15 digits stated after 2024, when that form was no longer usable (PER-6/PJ/2024). */
    public static final FindingCode NPWP_SUPERSEDED = warning("npwp.superseded", "given");

    /** An NPWP of 16 digits with a leading zero whose other 15 fail the check digit. */
    public static final FindingCode NPWP16_CHECK_DIGIT = warning("npwp16.check-digit", "given");

    /** An NPWP of 16 digits without a leading zero that cannot be a NIK (PMK 112/PMK.03/2022). */
    public static final FindingCode NPWP16_NIK = warning("npwp16.nik", "given");

    /** A NIK that is not 16 digits, or has the serial number 0000. */
    public static final FindingCode NIK_FORMAT = error("nik.format", "length", "fault");

    /** Digits 7 to 12 of a NIK are no day of birth up to the day of submission. */
    public static final FindingCode NIK_BIRTH_DATE = error("nik.birth-date", "given");

    /** The first two digits of a NIK are no province of any date. */
    public static final FindingCode NIK_PROVINCE = error("nik.province", "given", "province");

    /** The first four digits of a NIK are no regency or city known to us, of any date. */
    public static final FindingCode NIK_REGENCY = warning("nik.regency", "given", "regency");

    /** A business field code (KBLI) that is not five digits. */
    public static final FindingCode KBLI_FORMAT = error("kbli.format", "given", "fault");

    /** A KBLI code whose division is in no edition. */
    public static final FindingCode KBLI_UNKNOWN = error("kbli.unknown", "given");

    /** A KBLI code whose division is only in an edition that was no longer usable. */
    public static final FindingCode KBLI_SUPERSEDED = warning("kbli.superseded", "given", "edition", "lastDay");

    /** A region code not written PP.RR. */
    public static final FindingCode REGION_FORMAT = error("region.format", "given", "fault");

    /** A region code of no regency or city known here, of any date. */
    public static final FindingCode REGION_UNKNOWN = error("region.unknown", "given");

    /** A region code that came into force after the day of submission. */
    public static final FindingCode REGION_NOT_IN_FORCE = error("region.not-in-force", "given", "from");

    /** A region code that was retired by the day of submission. */
    public static final FindingCode REGION_SUPERSEDED = warning("region.superseded", "given", "lastDay", "successor");

    /** Not an Indonesian mobile number. */
    public static final FindingCode PHONE_FORMAT = error("phone.format", "length", "fault");

    /** A phone number of a fixed line. */
    public static final FindingCode PHONE_LANDLINE = warning("phone.landline");

    /** A sales channel that is not known. */
    public static final FindingCode CHANNEL_UNKNOWN = warning("channel.unknown", "given", "valid");

    /** A known sales channel that was closed on the day of submission. */
    public static final FindingCode CHANNEL_CLOSED = warning("channel.closed", "channel", "closed");

    /** No amount by which the law in force classifies, or no law in force. */
    public static final FindingCode SCALE_UNDETERMINED = error("scale.undetermined", "law", "wanted");

    /** Above the medium ceiling: a large enterprise. */
    public static final FindingCode SCALE_NOT_MSME = error("scale.not-msme", "law", "criterion");

    /** The declared scale is not the computed one. */
    public static final FindingCode SCALE_MISMATCH = warning("scale.mismatch", "declared", "computed", "law");

    /** A subsidiary or branch of a larger enterprise (UU 20/2008 art. 1). */
    public static final FindingCode SCALE_NOT_INDEPENDENT = error("scale.not-independent", "computed");

    /** The program is not in the catalogue. */
    public static final FindingCode PROGRAM_UNKNOWN = error("program.unknown", "given", "valid");

    /** Not the program the run is for. */
    public static final FindingCode PROGRAM_MISMATCH = error("program.mismatch", "program", "expected");

    /** Submitted outside the program's window. */
    public static final FindingCode PROGRAM_CLOSED = error("program.closed", "program", "window", "submittedOn");

    /** The partner is none of that program. */
    public static final FindingCode PARTNER_UNKNOWN = error("partner.unknown", "given", "program", "valid");

    /** The partnership was not in force on the day of submission. */
    public static final FindingCode PARTNER_INACTIVE = error("partner.inactive", "partner", "program", "window");

    /** The partner had ended by the day of submission and has successors; the record counts under it as stated. */
    public static final FindingCode PARTNER_SUPERSEDED =
            warning("partner.superseded", "partner", "lastDay", "successors");

    /** A criterion of the program is not met. */
    public static final FindingCode ELIGIBILITY_NOT_MET = error("eligibility.not-met", "rule");

    /** A criterion of the program cannot be determined because a fact is missing. */
    public static final FindingCode ELIGIBILITY_UNDETERMINED = error("eligibility.undetermined", "rule");

    /** A rule added by the host threw. */
    public static final FindingCode RULE_FAILED = error("rule.failed", "rule");

    /** The owner has not consented (UU 27/2022). */
    public static final FindingCode CONSENT_MISSING = error("consent.missing");

    /** An earlier accepted record has the same program and the same MSME. */
    public static final FindingCode ENROLMENT_DUPLICATE = error("enrolment.duplicate", "key");

    /** An answer to a customer takes 48 hours or more. */
    public static final FindingCode RESPONSE_SLOW = warning("response.slow", "hours", "limit");

    /** Stock and a month's capacity do not cover the orders expected. */
    public static final FindingCode CAPACITY_SHORT = warning("capacity.short", "coverage");

    private final String id;
    private final Severity severity;
    private final int order;
    private final List<String> argumentNames;
    private final Map<Language, String> templates;

    private FindingCode(
            String id, Severity severity, int order, List<String> argumentNames, Map<Language, String> templates) {
        this.id = id;
        this.severity = severity;
        this.order = order;
        this.argumentNames = argumentNames;
        this.templates = templates;
    }

    private static FindingCode error(String id, String... argumentNames) {
        return standard(id, Severity.ERROR, argumentNames);
    }

    private static FindingCode warning(String id, String... argumentNames) {
        return standard(id, Severity.WARNING, argumentNames);
    }

    private static FindingCode standard(String id, Severity severity, String... argumentNames) {
        var code = new FindingCode(id, severity, STANDARD.size(), List.of(argumentNames), Map.of());
        STANDARD.put(id, code);
        return code;
    }

    /**
     * Creates a builder of a code for a rule of the application.
     *
     * @param id {@code x-} and small letters or digits, in parts joined by dots or hyphens; for example {@code
     *     x-no-tobacco}
     * @param severity whether findings of the code refuse the record
     * @return a builder without arguments and messages
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static Builder custom(String id, Severity severity) {
        if (!Builder.CUSTOM.matcher(requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "a custom code starts with x- and has small letters, digits, dots and hyphens; found " + id);
        }
        return new Builder(id, requireNonNull(severity, "severity"));
    }

    /**
     * Builds a custom code: the names of its arguments and a message in every language.
     *
     * <pre>{@code
     * FindingCode.custom("x-no-tobacco", Severity.ERROR)
     *         .arguments("kbli")
     *         .message(Language.ID, "Bidang usaha {kbli} tidak dilayani program ini.")
     *         .message(Language.EN, "The business field {kbli} is outside this program.")
     *         .build();
     * }</pre>
     */
    public static final class Builder {

        // here, so that nobody waits for it who makes no code
        private static final Pattern CUSTOM = Pattern.compile("x-[a-z0-9]+([.-][a-z0-9]+)*");

        private final String id;
        private final Severity severity;
        private final Map<Language, String> templates = new EnumMap<>(Language.class);
        private List<String> names = List.of();

        private Builder(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        /**
         * Sets the names of the arguments, in the order in which a finding gives their values.
         *
         * @param argumentNames the names
         * @return this builder
         */
        public Builder arguments(String... argumentNames) {
            names = List.of(requireNonNull(argumentNames, "argumentNames"));
            return this;
        }

        /**
         * Sets the message in a language.
         *
         * @param language the language
         * @param template the message; a name in braces stands for the value of that argument
         * @return this builder
         * @throws IllegalArgumentException if a brace is not closed
         */
        public Builder message(Language language, String template) {
            Messages.placesIn(requireNonNull(template, "template"));
            templates.put(requireNonNull(language, "language"), template);
            return this;
        }

        /**
         * Creates the code.
         *
         * @return the code
         * @throws IllegalStateException if a language has no message, a message names an argument that the code does
         *     not have, or two arguments have the same name
         */
        public FindingCode build() {
            if (new HashSet<>(names).size() < names.size()) {
                throw new IllegalStateException(id + " has an argument twice: " + names);
            }
            for (Language language : Language.values()) {
                String template = templates.get(language);
                if (template == null) {
                    throw new IllegalStateException(id + " has no message in language " + language);
                }
                for (String place : Messages.placesIn(template)) {
                    if (!names.contains(place)) {
                        throw new IllegalStateException("the " + language + " message of " + id + " names {" + place
                                + "}; its arguments are " + names);
                    }
                }
            }
            return new FindingCode(id, severity, Integer.MAX_VALUE, names, Map.copyOf(templates));
        }

        /** {@return what this builds} */
        @Override
        public String toString() {
            return "builder of a finding code";
        }
    }

    /** {@return the codes of the library, in order} */
    public static Collection<FindingCode> standardCodes() {
        return Collections.unmodifiableCollection(STANDARD.values());
    }

    /**
     * {@return the code of the library with an id, or empty}
     *
     * @param id for example {@code nib.format}
     */
    public static Optional<FindingCode> find(String id) {
        return Optional.ofNullable(STANDARD.get(requireNonNull(id, "id")));
    }

    /** {@return the code as others see it, for example {@code nib.format}} */
    public String id() {
        return id;
    }

    /** {@return whether findings of this code refuse the record} */
    public Severity severity() {
        return severity;
    }

    /** {@return the place of the code among those of one member; custom codes come last} */
    public int order() {
        return order;
    }

    /** {@return the names of its arguments, in order} */
    public List<String> argumentNames() {
        return argumentNames;
    }

    /**
     * {@return what the code says in general, in a few words; empty for a custom code}
     *
     * @param language the language of the words
     */
    public String meaning(Language language) {
        return isCustom()
                ? ""
                : Messages.of(requireNonNull(language, "language")).text("meaning." + id);
    }

    void requireArguments(Set<String> places, Language language) {
        for (String place : places) {
            if (!argumentNames.contains(place)) {
                throw new IllegalArgumentException("the " + language + " text of " + id + " names {" + place
                        + "}; its arguments are " + argumentNames);
            }
        }
    }

    boolean isCustom() {
        return !templates.isEmpty();
    }

    Optional<String> template(Language language) {
        return Optional.ofNullable(templates.get(language));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingCode that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
