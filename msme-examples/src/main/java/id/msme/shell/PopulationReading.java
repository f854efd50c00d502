package id.msme.shell;

import id.msme.console.CountDisplay;
import id.msme.console.ProgressDisplay;
import id.msme.population.MsmePopulation;
import id.msme.population.SyntheticMsme;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Reads a population; shows how far it has come if that takes long and standard error is a terminal. */
final class PopulationReading {

    /** A second's work or so. */
    private static final long SHOWN_FROM = 1_000_000;

    private static final long RUN = 1L << 14;

    private PopulationReading() {}

    /** Hands over all MSMEs of a population, in order. */
    static void each(MsmePopulation population, Consumer<SyntheticMsme> reader) {
        try (CountDisplay display = display(population.size())) {
            for (long first = 0; first < population.size(); first += RUN) {
                long end = Math.min(population.size(), first + RUN);
                population.msmes(first, end).forEach(reader);
                display.stepTo(end);
                // by Ctrl+C
                if (Thread.currentThread().isInterrupted()) {
                    throw new PromptException("interrupted");
                }
            }
        }
    }

    private static CountDisplay display(long msmes) {
        return msmes >= SHOWN_FROM && ProgressDisplay.isPossible() ? apart(msmes) : CountDisplay.none();
    }

    /** On JDK 17, Ctrl+C kills all threads that a snippet has started; that of the display serves the next one too. */
    @SuppressWarnings("SystemOut") // the process of the prompt is that of its terminal
    private static CountDisplay apart(long msmes) {
        ThreadGroup top = Thread.currentThread().getThreadGroup();
        while (top.getParent() != null) {
            top = top.getParent();
        }
        var display = new FutureTask<>(() -> CountDisplay.on(System.err, msmes));
        new Thread(top, display, "display").start();
        return Ask.of(display::get);
    }
}
