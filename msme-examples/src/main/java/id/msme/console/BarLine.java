package id.msme.console;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;

/**
 * The line of a terminal that shows a progress bar, blank once it is closed. A bar that ends before it was first drawn
 * neither clears nor closes its line, so whoever closes the bar closes the line too.
 */
final class BarLine extends ConsoleProgressBarConsumer {

    private static final int WIDTH = 100;

    BarLine(PrintStream terminal) {
        super(terminal, WIDTH);
    }

    @Override
    public void close() {
        clear();
    }
}
