package id.msme.report;

import id.msme.forecast.BassDiffusion;
import id.msme.forecast.ForecastModel;
import id.msme.forecast.LinearTrend;
import id.msme.forecast.LogisticGrowth;
import java.util.Optional;

/** The names of the forecast models on the command line. */
public enum ModelName {
    linear,
    logistic,
    bass,
    none;

    /** The model, unless none is asked for or it lacks a ceiling. */
    public Optional<ForecastModel> model(Optional<Long> ceiling) {
        return switch (this) {
            case none -> Optional.empty();
            case linear -> Optional.of(LinearTrend.standard());
            case logistic -> ceiling.map(LogisticGrowth::towards);
            case bass -> ceiling.map(BassDiffusion::under);
        };
    }
}
