package id.msme.json;

import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.language.Language;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A fuzz target: any bytes are judged, the same way each time, and nothing personal is in what others see. */
public final class EnrolmentReaderFuzz {

    // a name within the name of a member, fooBudi, cannot be distinguished from annualSales
    private static final Set<FindingCode> NAMES_MEMBERS =
            Set.of(FindingCode.JSON_UNKNOWN_MEMBER, FindingCode.JSON_DUPLICATE_MEMBER);

    private static final EnrolmentReader READER = EnrolmentReader.of(Records.VALIDATOR);

    private EnrolmentReaderFuzz() {}

    /**
     * Judges a record.
     *
     * @param record any bytes
     */
    public static void fuzzerTestOneInput(byte[] record) {
        Verdict verdict = READER.read(Arrays.copyOf(record, Math.min(record.length, FormReader.MAX_BYTES + 1)));
        String shown = Records.shown(verdict);
        String again = Records.shown(READER.admit(record).verdict());
        if (!shown.equals(again)) {
            throw new IllegalStateException("judged differently: " + shown + " and " + again);
        }
        String messages = verdict.findings().stream()
                .filter(finding -> !NAMES_MEMBERS.contains(finding.code()))
                .map(EnrolmentReaderFuzz::messages)
                .collect(Collectors.joining(" ", verdict + " ", ""));
        if (!MarkedValues.shownBy(messages).isEmpty()) {
            throw new IllegalStateException("shows a personal value: " + messages);
        }
    }

    private static String messages(Finding finding) {
        return finding.message(Language.EN) + " " + finding.message(Language.ID);
    }
}
