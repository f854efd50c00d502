package id.msme.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import id.msme.checkpoint.ByteBlock;
import id.msme.enrolment.Judgement;
import id.msme.sheet.Columns;
import id.msme.sheet.Rows;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rejected rows of tables as CSV: the cells as they stand, and what was found beside them. */
final class RejectedRows {

    private static final List<String> REASONS = List.of("findings", "messages");
    private static final int FIRST_SIZE = 1 << 12;

    private final RunPlan.Messages messages;
    private final ByteBlock written = new ByteBlock(FIRST_SIZE);
    private @Nullable ColumnLabels labels;
    private boolean isUnreadable;
    private final CsvWriter writer = CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .quoteStrategy(new QuoteStrategy() {
                @Override
                public boolean quoteValue(int line, int field, String value) {
                    return isUnreadable && field == 0;
                }
            })
            .build(new OutputStreamWriter(written, StandardCharsets.UTF_8));

    RejectedRows(RunPlan.Messages messages) {
        this.messages = messages;
    }

    /** The line of the header. */
    ByteBlock header(Columns columns) {
        isUnreadable = false;
        var cells = new ArrayList<>(columns.header());
        cells.addAll(REASONS);
        return line(cells);
    }

    /** The line of a row. */
    ByteBlock row(Rows rows, int row, Judgement judgement) {
        isUnreadable = rows.isUnreadable(row);
        int width = rows.columns().header().size();
        var cells = new ArrayList<String>(isUnreadable ? List.of(rows.source(row)) : rows.cells(row));
        while (cells.size() < width) {
            cells.add("");
        }
        List<String> shown = cells.subList(0, Math.max(1, width));
        shown.add(judgement.findings().stream()
                .map(finding -> finding.code().id())
                .collect(Collectors.joining(";")));
        shown.add(messages(rows.columns(), judgement));
        return line(shown);
    }

    private String messages(Columns columns, Judgement judgement) {
        if (labels == null || !labels.areOf(columns)) {
            labels = new ColumnLabels(columns);
        }
        ColumnLabels names = labels;
        return judgement.findings().stream()
                .map(finding -> names.labelled(finding.pointer(), messages.of(finding)))
                .collect(Collectors.joining(" "));
    }

    private ByteBlock line(List<String> cells) {
        written.reset();
        try {
            writer.writeRecord(cells);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return written;
    }
}
