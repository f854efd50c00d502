package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleRule;
import id.msme.text.Counted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The fit of a population to the figures to which it is calibrated. */
public final class FitReport {

    private final List<FitLine> lines;

    private FitReport(List<FitLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * {@return a builder that has counted nothing} It counts on one thread.
     *
     * @param population what is counted
     */
    public static Builder builder(MsmePopulation population) {
        return new Builder(requireNonNull(population, "population"));
    }

    /** {@return the figures, margin by margin} */
    public List<FitLine> lines() {
        return lines;
    }

    /** {@return whether every figure is within its sampling error} */
    public boolean isWithinSamplingError() {
        return lines.stream().allMatch(FitLine::isWithinSamplingError);
    }

    /** {@return how many figures are within their sampling error, on one line} */
    @Override
    public String toString() {
        return "FitReport: "
                + lines.stream().filter(FitLine::isWithinSamplingError).count() + " of "
                + Counted.of(lines.size(), "figure") + " within two standard errors";
    }

    /** Counts MSMEs by every margin. */
    public static final class Builder {

        private final MsmePopulation population;
        private final PopulationTally.Builder byPp72021;
        private final PopulationTally.Builder byUu202008;
        private final PopulationTally.Builder byScaleAndSex;
        private final PopulationTally.Builder byIsland;
        private final PopulationTally.Builder byProvince;
        private final PopulationTally.Builder bySection;
        private final PopulationTally.Builder byChannel;

        private Builder(MsmePopulation population) {
            this.population = population;
            byPp72021 = tally("pp-7-2021", PopulationDimension.SCALE);
            byUu202008 = tally("uu-20-2008", PopulationDimension.SCALE);
            byScaleAndSex = tally("pp-7-2021", PopulationDimension.SCALE, PopulationDimension.SEX);
            byIsland = tally("pp-7-2021", PopulationDimension.ISLAND);
            byProvince = tally("pp-7-2021", PopulationDimension.PROVINCE);
            bySection = tally("pp-7-2021", PopulationDimension.SECTION);
            byChannel = tally("pp-7-2021", PopulationDimension.CHANNEL);
        }

        private PopulationTally.Builder tally(String law, PopulationDimension... by) {
            ScaleClassifier scales = population.catalogue().scales();
            LocalDate day = scales.rules().stream()
                    .filter(rule -> rule.id().equals(law))
                    .map(ScaleRule::validity)
                    .findFirst()
                    .flatMap(validity -> validity.firstDay())
                    .orElseThrow();
            return PopulationTally.builder(population, List.of(by), scales, day);
        }

        /**
         * Counts an MSME.
         *
         * @param msme an MSME of the population
         * @return this builder
         */
        public Builder add(SyntheticMsme msme) {
            requireNonNull(msme, "msme");
            byPp72021.add(msme);
            byUu202008.add(msme);
            byScaleAndSex.add(msme);
            byIsland.add(msme);
            byProvince.add(msme);
            bySection.add(msme);
            byChannel.add(msme);
            return this;
        }

        /** {@return what is counted, on one line} */
        @Override
        public String toString() {
            return "FitReport.Builder for " + population;
        }

        /** {@return the report of what was counted} */
        public FitReport build() {
            var lines = new ArrayList<FitLine>();
            add(lines, Margins.SCALE_PP_7_2021, byPp72021.build(), true);
            add(lines, Margins.SCALE_UU_20_2008, byUu202008.build(), true);
            add(lines, Margins.ISLAND, byIsland.build(), true);
            add(lines, Margins.PROVINCE, byProvince.build(), false);
            add(lines, Margins.SECTION, bySection.build(), false);
            addSex(lines);
            addChannels(lines);
            return new FitReport(lines);
        }

        private void add(List<FitLine> lines, String id, PopulationTally tally, boolean isWhole) {
            Margin margin = population.frame().margins().get(id);
            Map<String, Double> targets = margin.targets(population.represents(), isWhole);
            double[] estimates =
                    targets.values().stream().mapToDouble(Double::doubleValue).toArray();
            long[] wanted = isWhole
                    ? Rounding.largestRemainders(estimates, population.represents())
                    : Arrays.stream(estimates).mapToLong(StrictMath::round).toArray();
            int at = 0;
            for (Map.Entry<String, MarginRow> figure : margin.fitted().entrySet()) {
                lines.add(new FitLine(margin, figure.getValue(), wanted[at], tally.count(figure.getKey())));
                at++;
            }
        }

        private void addSex(List<FitLine> lines) {
            Margin margin = population.frame().margins().get(Margins.SEX);
            long micro = byPp72021.build().count("MICRO").msmes();
            margin.fitted()
                    .forEach((value, row) -> lines.add(new FitLine(
                            margin,
                            row,
                            StrictMath.round(row.part() * micro),
                            byScaleAndSex.build().count("MICRO", value))));
        }

        private void addChannels(List<FitLine> lines) {
            PopulationTally tally = byChannel.build();
            long online = population.frame().channels().online();
            Margin all = population.frame().margins().get(Margins.ONLINE);
            all.fitted()
                    .forEach((value, row) -> lines.add(new FitLine(
                            all,
                            row,
                            online,
                            new SampledCount(
                                    population.represents()
                                            - tally.count(Axis.NONE).msmes(),
                                    population.represents(),
                                    population.size()))));
            Margin channels = population.frame().margins().get(Margins.CHANNEL);
            channels.fitted()
                    .forEach((value, row) -> lines.add(
                            new FitLine(channels, row, StrictMath.round(row.part() * online), tally.count(value))));
        }
    }
}
