package id.msme.catalogue;

import id.msme.target.ObservationSeries;
import id.msme.target.Population;
import java.util.List;

/**
 * What was counted and published.
 *
 * @param onboarding MSMEs online, by day and publisher
 * @param populations how many MSMEs there are, by year and publisher
 */
record Figures(ObservationSeries onboarding, List<Population> populations) {}
