package id.msme.catalogue;

import id.msme.progress.Indicator;
import id.msme.progress.ObservationSeries;
import id.msme.progress.Population;
import java.util.List;

/**
 * What was counted and published.
 *
 * @param onboarding MSMEs online, by day and publisher
 * @param populations how many MSMEs there are, by year and publisher
 * @param announcedTargets targets that others announced
 */
record Figures(ObservationSeries onboarding, List<Population> populations, List<AnnouncedTarget> announcedTargets) {

    static final Figures NONE =
            new Figures(ObservationSeries.of(Indicator.MSMES_ONLINE, List.of()), List.of(), List.of());
}
