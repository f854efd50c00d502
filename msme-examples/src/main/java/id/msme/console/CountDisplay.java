package id.msme.console;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many of a known number have been counted, if standard error is a terminal. */
public final class CountDisplay implements AutoCloseable {

    private static final int WIDTH = 100;
    private static final int REFRESH_MILLIS = 250;

    private final Optional<ProgressBar> bar;

    private CountDisplay(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** A display on a stream that is a terminal. */
    public static CountDisplay on(PrintStream err, long total) {
        return new CountDisplay(Optional.of(new ProgressBarBuilder()
                .setTaskName("msme")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .clearDisplayOnFinish()
                .build()));
    }

    /** A display that shows nothing. */
    public static CountDisplay none() {
        return new CountDisplay(Optional.empty());
    }

    /** Shows that so many have been counted. */
    public void stepTo(long counted) {
        bar.ifPresent(some -> some.stepTo(counted));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
