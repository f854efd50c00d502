package id.msme.synthetic;

import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.Member;
import id.msme.program.Program;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last MSME of each program that must have been accepted, so that a later record can be a duplicate of it. */
final class AcceptedMsmes {

    private static final List<Member> NUMBERS = List.of(Member.NIB, Member.NPWP, Member.NIK);
    private static final List<FindingCode> WARNINGS_OF_NUMBERS = List.of(
            FindingCode.NPWP_SUPERSEDED,
            FindingCode.NPWP16_CHECK_DIGIT,
            FindingCode.NPWP16_NIK,
            FindingCode.NIK_REGENCY);
    private static final int OLD_NPWP = 15;

    private final DayRange usualDays;
    // asked by id only; its order is never seen
    private final Map<String, Draft> lastByProgram = new HashMap<>();

    AcceptedMsmes(DayRange usualDays) {
        this.usualDays = usualDays;
    }

    /** Remembers a draft whose record must be accepted, unless a duplicate of it would draw more than that. */
    void takeNote(Draft draft) {
        boolean isRefused = draft.codes().stream().anyMatch(code -> code.severity() == Severity.ERROR);
        if (!isRefused && Collections.disjoint(draft.codes(), WARNINGS_OF_NUMBERS)) {
            lastByProgram.put(draft.program().id(), draft);
        }
    }

    /** The days of a duplicate: any usual one once an MSME of the program was accepted. */
    Optional<DayRange> days(Program program) {
        return lastByProgram.containsKey(program.id())
                ? Optional.of(usualDays.movedInto(program.window()))
                : Optional.empty();
    }

    /** Gives a draft the numbers of the MSME accepted last, written in another way. */
    void restate(Draft draft, Draws draws) {
        Optional<Draft> last =
                Optional.ofNullable(lastByProgram.get(draft.program().id()));
        for (Member number : NUMBERS) {
            last.flatMap(earlier -> earlier.json(number))
                    .ifPresentOrElse(
                            text -> draft.stateJson(number, otherwise(number, text)), () -> draft.leaveOut(number));
        }
    }

    private static String otherwise(Member number, String quoted) {
        String digits = quoted.replaceAll("[^0-9]", "");
        if (number == Member.NPWP && digits.length() == OLD_NPWP) {
            return Json.quoted("0" + digits);
        }
        boolean isPlain = quoted.length() == digits.length() + 2;
        return Json.quoted(isPlain ? digits.substring(0, 4) + "-" + digits.substring(4) : digits);
    }
}
