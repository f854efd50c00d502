package id.msme.activity;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Basis;
import id.msme.finding.Determination;
import id.msme.source.Citation;
import id.msme.source.Reliability;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The rule "training first": an MSME has finished a training before it goes online.
 *
 * <p>Ruben Hattari, then head of public policy of Facebook in Indonesia, said so of the cooperation of 2020; it is no
 * law. A training that was finished on the day itself counts.
 */
public final class TrainingFirst {

    /** The id of the rule in the basis of its answers. */
    public static final String RULE = "training-first";

    /** The report of what Facebook said of the cooperation of 2020. */
    public static final Citation SOURCE = Citation.of(
            "Okezone",
            "economy.okezone.com/read/2020/07/31/320/2255157",
            LocalDate.of(2020, 8, 3),
            Reliability.SECONDARY);

    private TrainingFirst() {}

    /**
     * {@return whether a training was finished by the day an MSME went online}
     *
     * @param finishedOn the day each training was finished, empty where that is not known
     * @param onlineOn the day the MSME enrolled or went online
     */
    public static Determination<Boolean> judge(Collection<Optional<LocalDate>> finishedOn, LocalDate onlineOn) {
        requireNonNull(finishedOn, "finishedOn");
        requireNonNull(onlineOn, "onlineOn");
        boolean isMet = finishedOn.stream().flatMap(Optional::stream).anyMatch(day -> !day.isAfter(onlineOn));
        if (!isMet && finishedOn.stream().anyMatch(Optional::isEmpty)) {
            return new Determination.Undetermined<>(List.of("finishedOn"), basis(onlineOn));
        }
        return new Determination.Determined<>(isMet, basis(onlineOn));
    }

    /**
     * {@return the answer for an MSME without stated trainings: undetermined}
     *
     * @param onlineOn the day the MSME enrolled or went online
     */
    public static Determination<Boolean> judgeUnstated(LocalDate onlineOn) {
        requireNonNull(onlineOn, "onlineOn");
        return new Determination.Undetermined<>(List.of("trainings"), basis(onlineOn));
    }

    private static Basis basis(LocalDate onlineOn) {
        return new Basis(List.of(RULE), List.of(SOURCE), onlineOn);
    }
}
