package id.msme.json;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Records as JSON, and what is found in them. */
public final class Records {

    /** Judges as of 2026-11-01. */
    public static final EnrolmentValidator VALIDATOR =
            EnrolmentValidator.of(Catalogue.standard(), LocalDate.of(2026, 11, 1));

    /** A record that draws nothing. */
    public static final String GOOD = record("1234567890123");

    private Records() {}

    /** {@return a record that draws nothing, of an MSME with a NIB of its own} */
    public static String record(String nib) {
        return "{\"id\":\"A-1\",\"program\":\"go-online\",\"partner\":\"shopee\",\"submittedOn\":\"2019-05-20\",\"consent\":true,"
                + "\"msme\":{\"name\":\"Batik Contoh\",\"nib\":\"" + nib
                + "\",\"kbli\":\"14111\",\"region\":\"34.71\",\"annualSales\":250000000}}";
    }

    /** {@return the good record with more members in front} */
    static String with(String members) {
        return "{" + members + "," + GOOD.substring(1);
    }

    /** {@return the good record with more members in its enterprise} */
    static String withMsme(String members) {
        return GOOD.replace("\"msme\":{", "\"msme\":{" + members + ",");
    }

    /** {@return the good record with readiness} */
    static String withReadiness(String members) {
        return with("\"readiness\":{" + members + "}");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Verdict judge(byte[] record) {
        return EnrolmentReader.of(VALIDATOR).read(record);
    }

    static List<String> found(byte[] record) {
        return found(judge(record));
    }

    static List<String> found(String record) {
        return found(bytes(record));
    }

    static List<String> found(Verdict verdict) {
        return verdict.findings().stream()
                .map(finding -> (finding.code() + " " + finding.pointer()).strip())
                .toList();
    }

    /** {@return all that others see of a verdict} */
    static String shown(Verdict verdict) {
        return verdict + " " + verdict.id() + verdict.program() + verdict.partner() + verdict.duplicateKey()
                + verdict.findings().stream().map(Records::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Finding finding) {
        return finding + " " + finding.message(Language.ID) + " " + finding.message(Language.EN);
    }
}
