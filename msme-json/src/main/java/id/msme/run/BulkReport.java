package id.msme.run;

import id.msme.tally.EnrolmentTally;
import id.msme.text.Counted;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The result of a run: the counts of records read and of the verdicts on them. */
public final class BulkReport {

    static final BulkReport NOTHING = new BulkReport(EnrolmentTally.none(), 0, RunDigest.none());

    // the only finding of a record that has one of them
    private static final List<String> UNREADABLE = List.of("json.syntax", "json.duplicate-member", "row.syntax");

    private final EnrolmentTally tally;
    private final long lines;
    private final RunDigest digest;
    private final Optional<List<String>> ignoredColumns;

    BulkReport(EnrolmentTally tally, long lines, RunDigest digest) {
        this(tally, lines, digest, Optional.empty());
    }

    private BulkReport(EnrolmentTally tally, long lines, RunDigest digest, Optional<List<String>> ignoredColumns) {
        this.tally = tally;
        this.lines = lines;
        this.digest = digest;
        this.ignoredColumns = ignoredColumns.map(List::copyOf);
    }

    BulkReport ignoring(Optional<List<String>> columns) {
        return new BulkReport(tally, lines, digest, columns);
    }

    /** {@return the counts of records} */
    public EnrolmentTally tally() {
        return tally;
    }

    /** {@return the number of lines read, blank ones included} */
    public long lines() {
        return lines;
    }

    /** {@return the digest of all verdicts; the digest of no records unless {@link BulkRun#digest()} was called} */
    public RunDigest digest() {
        return digest;
    }

    /**
     * {@return the headers of columns that hold no member, and were ignored; without any list if no input is a table}
     * A header that looks like more than a name is masked.
     */
    public Optional<List<String>> ignoredColumns() {
        return ignoredColumns;
    }

    /** {@return the number of records that could not be read} */
    public long unreadable() {
        return UNREADABLE.stream()
                .mapToLong(code -> tally.findings().getOrDefault(code, 0L))
                .sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulkReport report
                && tally.equals(report.tally)
                && lines == report.lines
                && digest.equals(report.digest)
                && ignoredColumns.equals(report.ignoredColumns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tally, lines, digest, ignoredColumns);
    }

    /** {@return the counts in a line} */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s of %s: %,d accepted, %,d rejected",
                Counted.of(tally.records(), "record"),
                Counted.of(lines, "line"),
                tally.accepted(),
                tally.rejected());
    }
}
