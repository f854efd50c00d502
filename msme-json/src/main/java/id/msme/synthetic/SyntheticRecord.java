package id.msme.synthetic;

import static java.util.Objects.requireNonNull;

import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.text.Counted;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One line of synthetic enrolments, with its expected findings. */
public final class SyntheticRecord {

    private final byte[] line;
    private final List<FindingCode> codes;

    SyntheticRecord(byte[] line, List<FindingCode> codes) {
        this.line = line;
        this.codes = codes;
    }

    /** {@return the bytes of the line, without a line end; a copy} */
    public byte[] line() {
        return line.clone();
    }

    /**
     * Writes the line and a line feed.
     *
     * @param out takes the bytes
     * @throws IOException if it cannot
     */
    public void writeTo(OutputStream out) throws IOException {
        requireNonNull(out, "out");
        out.write(line);
        out.write('\n');
    }

    /**
     * {@return the codes of its findings, each once, in the order of {@link FindingCode#order()}; empty where nothing
     * is wrong with it}
     */
    public List<FindingCode> codes() {
        return codes;
    }

    /** {@return whether none of the codes is an error, so that the record must be accepted} */
    public boolean isAccepted() {
        return codes.stream().noneMatch(code -> code.severity() == Severity.ERROR);
    }

    /** {@return the codes and how long the line is} */
    @Override
    public String toString() {
        return codes + " in " + Counted.of(line.length, "byte");
    }
}
