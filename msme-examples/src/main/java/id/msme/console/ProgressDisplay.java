package id.msme.console;

import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.report.Numbers;
import id.msme.report.Words;
import id.msme.run.BulkListener;
import id.msme.run.BulkProgress;
import id.msme.text.Counted;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** Shows the progress of a run on standard error, and the totals at its end, if standard error is a terminal. */
public final class ProgressDisplay implements BulkListener, AutoCloseable {

    private static final int REFRESH_MILLIS = 250;
    private static final long MEBIBYTE = 1L << 20;
    private static final long UNKNOWN = -1;
    private static final long NANOS = 1_000_000_000L;

    private final PrintStream err;
    private final Messages words;
    private final Numbers numbers;
    private final BarLine line;
    private final ProgressBar bar;
    private final long start = System.nanoTime();
    private long recordsAtStart = UNKNOWN;
    private long records;

    private ProgressDisplay(PrintStream err, Language language) {
        this.err = err;
        this.words = Words.of(language);
        this.numbers = new Numbers(language);
        this.line = new BarLine(err);
        this.bar = new ProgressBarBuilder()
                .setTaskName("msme")
                .setInitialMax(UNKNOWN)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(line)
                .build();
    }

    /** A display on a stream that is a terminal. */
    public static ProgressDisplay on(PrintStream err, Language language) {
        return new ProgressDisplay(err, language);
    }

    /** Whether standard error is a terminal; asks its descriptor, since standard input and output may be piped. */
    public static boolean isPossible() {
        try {
            return TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void progress(BulkProgress progress) {
        if (recordsAtStart == UNKNOWN) {
            recordsAtStart = progress.records();
            bar.maxHint(progress.size().orElse(UNKNOWN));
        }
        records = progress.records();
        bar.stepTo(progress.bytes());
        bar.setExtraMessage(Counted.text(
                words, "progress.now", records == 1, Map.of("records", numbers.count(records), "rate", rate())));
    }

    private String rate() {
        long judged = recordsAtStart == UNKNOWN ? 0 : records - recordsAtStart;
        return numbers.count(Math.round((double) judged * NANOS / Math.max(1, System.nanoTime() - start)));
    }

    /** Removes the bar and prints totals and rate. */
    @Override
    public void close() {
        bar.close();
        line.close();
        long seconds =
                Duration.ofNanos(System.nanoTime() - start).plusMillis(500).toSeconds();
        err.println(Counted.text(
                words,
                "progress.end",
                records == 1,
                Map.of("records", numbers.count(records), "seconds", numbers.count(seconds), "rate", rate())));
    }
}
