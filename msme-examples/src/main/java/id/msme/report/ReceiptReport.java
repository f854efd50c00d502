package id.msme.report;

import static java.util.Objects.requireNonNull;

import id.msme.finding.Explanation;
import id.msme.json.receipt.IssuedReceipt;
import id.msme.json.receipt.ReceiptCheck;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.receipt.Receipt;
import id.msme.receipt.ReceiptComparison;
import id.msme.receipt.RuleStatus;
import id.msme.text.Printable;
import java.util.List;
import java.util.Map;

/** Receipts, their checks and comparisons for a person, as a help desk can read them out. */
public final class ReceiptReport {

    private static final String INDENT = "  ";

    private final Language language;
    private final Messages words;
    private final Messages library;

    /**
     * Creates a report.
     *
     * @param language the language of the pages
     */
    public ReceiptReport(Language language) {
        this.language = requireNonNull(language, "language");
        this.words = Words.of(language);
        this.library = Messages.of(language);
    }

    /**
     * Returns the page of a receipt: the verdict, what decided it with grounds, then all other rules.
     *
     * @param issued the receipt
     * @return the page
     */
    public String of(IssuedReceipt issued) {
        Receipt receipt = requireNonNull(issued, "issued").receipt();
        Explanation explanation = receipt.explain(language);
        var text = new StringBuilder();
        line(text, "", explanation.text("verdict").orElseThrow());
        line(
                text,
                "",
                words.text(
                        "receipt.head",
                        Map.of(
                                "line", Long.toString(issued.line()),
                                "file", Printable.name(issued.file()),
                                "id", receipt.id().map(Printable::name).orElse("–"),
                                "asOf", receipt.asOf().toString(),
                                "program", receipt.program().orElse("–"),
                                "scale",
                                        receipt.scale()
                                                .map(Enum::name)
                                                .map(library::term)
                                                .orElse("–"),
                                "region", receipt.region().map(Object::toString).orElse("–"))));
        writeDecisive(explanation.parts(), text);
        writeOthers("passed", receipt.rules(RuleStatus.PASSED).size(), explanation, text);
        writeOthers("silent", receipt.rules(RuleStatus.SILENT).size(), explanation, text);
        line(text.append('\n'), "", words.text("receipt.digest", Map.of("digest", issued.digest())));
        line(
                text,
                "",
                words.text(
                        "receipt.catalogue",
                        Map.of(
                                "library", issued.library(),
                                "edition", receipt.edition(),
                                "catalogue", issued.catalogue())));
        return Printable.lines(text.toString());
    }

    private void writeDecisive(List<Explanation.Part> parts, StringBuilder text) {
        for (Explanation.Part part : parts) {
            switch (part.name()) {
                case "error", "undetermined", "warning" -> {
                    text.append('\n');
                    line(text, "", words.text("receipt." + part.name()) + " (" + part.label() + ")");
                    line(text, INDENT, part.text());
                }
                case "read" -> line(text, INDENT, part.toString());
                case "basis" -> line(text, INDENT, words.text("receipt.basis") + ": " + part.text());
                default -> {
                    // written elsewhere
                }
            }
        }
    }

    private void writeOthers(String name, int count, Explanation explanation, StringBuilder text) {
        if (count == 0) {
            return;
        }
        text.append('\n');
        line(text, "", words.text("receipt." + name, Map.of("count", Integer.toString(count))));
        var columns = new Columns("ll");
        explanation.parts(name).forEach(part -> columns.row(part.label(), part.text()));
        columns.toString().lines().forEach(row -> line(text, INDENT, row));
    }

    private static void line(StringBuilder text, String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    /**
     * Returns the result of a check.
     *
     * @param check the check
     * @return one line, or one more for each difference
     */
    public String of(ReceiptCheck check) {
        return lines(requireNonNull(check, "check").explain(language));
    }

    /**
     * Returns what is different between two receipts.
     *
     * @param comparison the comparison
     * @return one line, and one or two more for each change
     */
    public String of(ReceiptComparison comparison) {
        return lines(requireNonNull(comparison, "comparison").explain(language));
    }

    private static String lines(Explanation explanation) {
        var text = new StringBuilder();
        boolean isFirst = true;
        for (Explanation.Part part : explanation.parts()) {
            line(text, isFirst ? "" : part.name().equals("before") ? INDENT + INDENT : INDENT, part.toString());
            isFirst = false;
        }
        return Printable.lines(text.toString());
    }

    /**
     * Returns that the record of a receipt is not there.
     *
     * @param receipt the receipt
     * @return one line
     */
    public String missing(IssuedReceipt receipt) {
        return words.text(
                        "receipt.missing",
                        Map.of(
                                "line",
                                Long.toString(requireNonNull(receipt, "receipt").line())))
                + "\n";
    }
}
