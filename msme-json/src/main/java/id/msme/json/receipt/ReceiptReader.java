package id.msme.json.receipt;

import static java.util.Objects.requireNonNull;

import id.msme.document.DocumentLimits;
import id.msme.document.DocumentNode;
import id.msme.document.DocumentParser;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.form.Presence;
import id.msme.json.DocumentException;
import id.msme.language.Language;
import id.msme.language.Wording;
import id.msme.receipt.JudgedRule;
import id.msme.receipt.ReadMember;
import id.msme.receipt.Receipt;
import id.msme.receipt.ReceiptBuilder;
import id.msme.receipt.RuleBasis;
import id.msme.receipt.RuleStatus;
import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.source.Reliability;
import id.msme.text.IsoDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads receipts that {@link ReceiptWriter} wrote. Whether they are true is for a check to find out: the record is
 * judged again, and both are compared by {@link ReceiptCheck}.
 *
 * <p>A receipt was written in one language; its reasons are read as they stand, whatever language is asked for.
 */
public final class ReceiptReader {

    /** The rules of a program are not bounded here; a message can list valid names. */
    private static final DocumentLimits LIMITS = new DocumentLimits(4 << 20, 8, 200_000, 200, 65_536, 20);

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{" + 2 * ReceiptIssuer.SALT_BYTES + "}");

    private ReceiptReader() {}

    /**
     * Reads a receipt.
     *
     * @param receipt a JSON object in UTF-8
     * @return the receipt
     * @throws DocumentException if the text has another form; it names line, pointer and reason
     */
    public static IssuedReceipt read(byte[] receipt) {
        requireNonNull(receipt, "receipt");
        return DocumentException.reading(() -> issued(DocumentParser.parse(receipt, LIMITS)));
    }

    private static IssuedReceipt issued(DocumentNode root) {
        if (!root.member("format").text().equals(ReceiptWriter.FORMAT)) {
            throw root.member("format").fail("expected \"" + ReceiptWriter.FORMAT + "\"");
        }
        root.withOnly(
                "format",
                "library",
                "edition",
                "catalogue",
                "asOf",
                "file",
                "line",
                "id",
                "program",
                "accepted",
                "scale",
                "region",
                "rules",
                "findings",
                "salt",
                "digest");
        return new IssuedReceipt(
                receipt(root),
                root.member("library").text(),
                matching(DIGEST, "64 hexadecimal digits in lower case", root.member("catalogue")),
                root.member("file").text(),
                root.member("line").integer(1, Long.MAX_VALUE),
                matching(SALT, "32 hexadecimal digits in lower case", root.member("salt")),
                matching(DIGEST, "64 hexadecimal digits in lower case", root.member("digest")),
                root.member("findings")
                        .each(finding -> finding.member("message").text()));
    }

    private static String matching(Pattern pattern, String what, DocumentNode node) {
        if (!pattern.matcher(node.text()).matches()) {
            throw node.fail("expected " + what);
        }
        return node.text();
    }

    private static Receipt receipt(DocumentNode root) {
        ReceiptBuilder receipt = Receipt.restore(root.member("edition").text(), date(root.member("asOf")));
        root.find("id").map(DocumentNode::text).ifPresent(receipt::id);
        root.find("program").map(DocumentNode::text).ifPresent(receipt::program);
        root.find("scale").map(scale -> scale.name(Scale.class)).ifPresent(receipt::scale);
        root.find("region").map(ReceiptReader::region).ifPresent(receipt::region);
        root.member("findings").each(ReceiptReader::finding).forEach(receipt::finding);
        root.member("rules").each(ReceiptReader::rule).forEach(receipt::rule);
        return receipt.accepted(root.member("accepted").flag()).build();
    }

    private static LocalDate date(DocumentNode node) {
        long day = IsoDate.epochDay(node.text());
        if (day == IsoDate.INVALID) {
            throw node.fail("expected a date written YYYY-MM-DD");
        }
        return LocalDate.ofEpochDay(day);
    }

    private static RegionCode region(DocumentNode node) {
        return RegionCode.find(node.text()).orElseThrow(() -> node.fail("expected a region written PP.RR"));
    }

    private static Finding finding(DocumentNode node) {
        node.withOnly("code", "severity", "pointer", "arguments", "message");
        Severity severity = node.member("severity").name(Severity.class);
        Map<String, String> arguments = node.member("arguments").texts();
        String message = node.member("message").text();
        String id = node.member("code").text();
        FindingCode code = FindingCode.find(id)
                .orElseGet(() -> node.member("code").make(() -> custom(id, severity, arguments, message)));
        if (code.severity() != severity) {
            throw node.member("severity").fail("expected " + code.severity() + ", the severity of " + id);
        }
        return node.make(() -> new Finding(code, node.member("pointer").text(), arguments));
    }

    /** A code of the host that wrote the receipt; its message is kept as it was rendered. */
    private static FindingCode custom(String id, Severity severity, Map<String, String> arguments, String message) {
        String text = message.replace('{', '(').replace('}', ')');
        return FindingCode.custom(id, severity)
                .arguments(arguments.keySet().toArray(String[]::new))
                .message(Language.ID, text)
                .message(Language.EN, text)
                .build();
    }

    private static JudgedRule rule(DocumentNode node) {
        node.withOnly("rule", "outcome", "reads", "basis", "because");
        String because = node.member("because").text();
        return JudgedRule.of(
                node.member("rule").text(),
                node.member("outcome").name(RuleStatus.class),
                node.member("reads").each(ReceiptReader::read),
                node.member("basis").each(ReceiptReader::basis),
                node.member("because").make(() -> new Wording(because, because)));
    }

    private static ReadMember read(DocumentNode node) {
        node.withOnly("pointer", "state", "value");
        return ReadMember.of(
                node.member("pointer").text(),
                node.member("state").name(Presence.class),
                node.find("value").map(DocumentNode::text).orElse(""));
    }

    private static RuleBasis basis(DocumentNode node) {
        node.withOnly("title", "article", "from", "reliability");
        RuleBasis basis = RuleBasis.of(
                node.member("title").text(), node.member("reliability").name(Reliability.class));
        RuleBasis placed = node.find("article")
                .map(DocumentNode::text)
                .map(basis::withArticle)
                .orElse(basis);
        return node.find("from").map(ReceiptReader::date).map(placed::withFrom).orElse(placed);
    }
}
