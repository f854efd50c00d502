package id.msme.receipt;

import static id.msme.form.Member.CHANNEL;
import static id.msme.form.Member.CHANNELS;
import static id.msme.form.Member.CONSENT;
import static id.msme.form.Member.DECLARED_SCALE;
import static id.msme.form.Member.ESTABLISHED_ON;
import static id.msme.form.Member.EXPECTED_MONTHLY_ORDERS;
import static id.msme.form.Member.FORMAT;
import static id.msme.form.Member.ID;
import static id.msme.form.Member.INDEPENDENT;
import static id.msme.form.Member.KBLI;
import static id.msme.form.Member.LAST_ONLINE_ACTIVITY_ON;
import static id.msme.form.Member.MONTHLY_CAPACITY;
import static id.msme.form.Member.MSME;
import static id.msme.form.Member.NAME;
import static id.msme.form.Member.NIB;
import static id.msme.form.Member.NIK;
import static id.msme.form.Member.NPWP;
import static id.msme.form.Member.OWNER;
import static id.msme.form.Member.OWNER_NAME;
import static id.msme.form.Member.PARTNER;
import static id.msme.form.Member.PHONE;
import static id.msme.form.Member.PROGRAM;
import static id.msme.form.Member.RECORD;
import static id.msme.form.Member.REGION;
import static id.msme.form.Member.RESPONSE_TIME;
import static id.msme.form.Member.STOCK;
import static id.msme.form.Member.SUBMITTED_ON;
import static id.msme.form.Member.TRAINING_ACTIVITY;
import static id.msme.form.Member.TRAINING_FINISHED_ON;
import static id.msme.form.Member.TRAINING_MODE;

import id.msme.finding.FindingCode;
import id.msme.form.Member;
import id.msme.form.MemberType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The members that the rule behind each finding code reads. A property holds this table against the rules: a member
 * that a rule does not name here never changes what becomes of it.
 */
final class CodeReads {

    private static final Map<FindingCode, List<Member>> READS = reads();

    private CodeReads() {}

    /** The members, in the order of the record; of lists the elements, not the list. */
    static List<Member> of(FindingCode code) {
        return Objects.requireNonNull(READS.get(code), code.id());
    }

    private static Map<FindingCode, List<Member>> reads() {
        var reads = new LinkedHashMap<FindingCode, List<Member>>();
        putRecord(reads);
        putIdentity(reads);
        putEnterprise(reads);
        putProgram(reads);
        return reads;
    }

    private static void putRecord(Map<FindingCode, List<Member>> reads) {
        for (FindingCode code : List.of(
                FindingCode.JSON_SYNTAX,
                FindingCode.JSON_DUPLICATE_MEMBER,
                FindingCode.JSON_TYPE,
                FindingCode.JSON_UNKNOWN_MEMBER,
                FindingCode.ROW_SYNTAX)) {
            reads.put(code, List.of(RECORD));
        }
        reads.put(FindingCode.CELL_LOSSY, List.of(NIB, NPWP, NIK, KBLI, PHONE));
        reads.put(
                FindingCode.VALUE_MISSING,
                List.of(ID, PROGRAM, PARTNER, SUBMITTED_ON, CONSENT, MSME, NAME, KBLI, REGION));
        reads.put(FindingCode.VALUE_UNKNOWN, List.of(DECLARED_SCALE, FORMAT, TRAINING_MODE));
        reads.put(FindingCode.VALUE_RANGE, ranged());
        reads.put(FindingCode.TEXT_FORMAT, List.of(ID, NAME, OWNER_NAME, TRAINING_ACTIVITY));
        reads.put(
                FindingCode.DATE_FORMAT,
                List.of(SUBMITTED_ON, ESTABLISHED_ON, RESPONSE_TIME, LAST_ONLINE_ACTIVITY_ON, TRAINING_FINISHED_ON));
        reads.put(FindingCode.DATE_FUTURE, List.of(SUBMITTED_ON));
        reads.put(
                FindingCode.DATE_ORDER,
                List.of(SUBMITTED_ON, ESTABLISHED_ON, LAST_ONLINE_ACTIVITY_ON, TRAINING_FINISHED_ON));
    }

    /** Every number, the lists and the response time. */
    private static List<Member> ranged() {
        return Arrays.stream(Member.values())
                .filter(member -> member.type() == MemberType.INTEGER
                        || member.type() == MemberType.DECIMAL
                        || member.type() == MemberType.ARRAY
                        || member == RESPONSE_TIME)
                .toList();
    }

    private static void putIdentity(Map<FindingCode, List<Member>> reads) {
        reads.put(FindingCode.IDENTITY_MISSING, List.of(MSME, NIB, NPWP, OWNER, NIK));
        reads.put(FindingCode.NIB_FORMAT, List.of(NIB));
        for (FindingCode code : List.of(
                FindingCode.NPWP_FORMAT,
                FindingCode.NPWP_PLACEHOLDER,
                FindingCode.NPWP_CHECK_DIGIT,
                FindingCode.NPWP16_CHECK_DIGIT)) {
            reads.put(code, List.of(NPWP));
        }
        reads.put(FindingCode.NPWP_SUPERSEDED, List.of(SUBMITTED_ON, NPWP));
        reads.put(FindingCode.NPWP16_NIK, List.of(SUBMITTED_ON, NPWP));
        reads.put(FindingCode.NIK_FORMAT, List.of(NIK));
        reads.put(FindingCode.NIK_BIRTH_DATE, List.of(SUBMITTED_ON, NIK));
        reads.put(FindingCode.NIK_PROVINCE, List.of(NIK));
        reads.put(FindingCode.NIK_REGENCY, List.of(NIK));
        reads.put(FindingCode.PHONE_FORMAT, List.of(PHONE));
        reads.put(FindingCode.PHONE_LANDLINE, List.of(PHONE));
    }

    private static void putEnterprise(Map<FindingCode, List<Member>> reads) {
        reads.put(FindingCode.KBLI_FORMAT, List.of(KBLI));
        reads.put(FindingCode.KBLI_UNKNOWN, List.of(KBLI));
        reads.put(FindingCode.KBLI_SUPERSEDED, List.of(SUBMITTED_ON, KBLI));
        reads.put(FindingCode.REGION_FORMAT, List.of(REGION));
        reads.put(FindingCode.REGION_UNKNOWN, List.of(REGION));
        reads.put(FindingCode.REGION_NOT_IN_FORCE, List.of(SUBMITTED_ON, REGION));
        reads.put(FindingCode.REGION_SUPERSEDED, List.of(SUBMITTED_ON, REGION));
        reads.put(FindingCode.CHANNEL_UNKNOWN, List.of(CHANNELS, CHANNEL));
        reads.put(FindingCode.CHANNEL_CLOSED, List.of(SUBMITTED_ON, CHANNELS, CHANNEL));
        reads.put(FindingCode.SCALE_MISMATCH, List.of(DECLARED_SCALE));
        reads.put(FindingCode.SCALE_NOT_INDEPENDENT, List.of(INDEPENDENT));
        reads.put(FindingCode.RESPONSE_SLOW, List.of(RESPONSE_TIME));
        reads.put(FindingCode.CAPACITY_SHORT, List.of(MONTHLY_CAPACITY, STOCK, EXPECTED_MONTHLY_ORDERS));
    }

    private static void putProgram(Map<FindingCode, List<Member>> reads) {
        reads.put(FindingCode.PROGRAM_UNKNOWN, List.of(PROGRAM));
        reads.put(FindingCode.PROGRAM_MISMATCH, List.of(PROGRAM));
        reads.put(FindingCode.PROGRAM_CLOSED, List.of(PROGRAM, SUBMITTED_ON));
        reads.put(FindingCode.PARTNER_UNKNOWN, List.of(PROGRAM, PARTNER));
        reads.put(FindingCode.PARTNER_INACTIVE, List.of(PROGRAM, PARTNER, SUBMITTED_ON));
        reads.put(FindingCode.PARTNER_SUPERSEDED, List.of(PROGRAM, PARTNER, SUBMITTED_ON));
        reads.put(FindingCode.CONSENT_MISSING, List.of(CONSENT));
        reads.put(FindingCode.ENROLMENT_DUPLICATE, List.of(PROGRAM, NIB, NPWP, NIK));
    }
}
