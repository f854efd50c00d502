package id.msme.console;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many of a known number have been counted, if standard error is a terminal. */
public final class CountDisplay implements AutoCloseable {

    private static final int REFRESH_MILLIS = 250;

    /** A bar, and the line that shows it. */
    private record Shown(ProgressBar bar, BarLine line) {}

    private final Optional<Shown> shown;

    private CountDisplay(Optional<Shown> shown) {
        this.shown = shown;
    }

    /** A display on a stream that is a terminal. */
    public static CountDisplay on(PrintStream err, long total) {
        var line = new BarLine(err);
        var bar = new ProgressBarBuilder()
                .setTaskName("msme")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(line)
                .build();
        return new CountDisplay(Optional.of(new Shown(bar, line)));
    }

    /** A display that shows nothing. */
    public static CountDisplay none() {
        return new CountDisplay(Optional.empty());
    }

    /** Shows that so many have been counted. */
    public void stepTo(long counted) {
        shown.ifPresent(some -> some.bar().stepTo(counted));
    }

    @Override
    public void close() {
        shown.ifPresent(some -> {
            some.bar().close();
            some.line().close();
        });
    }
}
