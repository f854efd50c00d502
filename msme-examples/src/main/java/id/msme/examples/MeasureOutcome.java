package id.msme.examples;

import id.msme.number.Growth;
import id.msme.outcome.MsmeGrowth;
import id.msme.outcome.UpliftStudy;
import id.msme.scale.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the growth of participants with that of others of the same scale.
 * A scale with fewer than three enterprises on a side is left out.
 */
public final class MeasureOutcome {

    private MeasureOutcome() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var study = UpliftStudy.of(growths("0.30", "0.10", "0.20"), growths("0.05", "0.15", "0.10"), 3);
        System.out.println("Uplift: " + study.overall().orElseThrow());
    }

    private static List<MsmeGrowth> growths(String... ratios) {
        return Stream.of(ratios)
                .map(ratio -> new MsmeGrowth(Scale.MICRO, Growth.of(new BigDecimal(ratio))))
                .toList();
    }
}
