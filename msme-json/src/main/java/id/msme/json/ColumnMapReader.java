package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.document.DocumentNode;
import id.msme.document.DocumentParser;
import id.msme.table.ColumnMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a partner's own headers of tables mean, in the format {@code msme-columns/1}:
 *
 * <pre>{@code
 * {"format":"msme-columns/1",
 *  "columns":{"NIK Pemilik":"msme.owner.nik","Tgl Daftar":{"to":"submittedOn","date":"dd/MM/yyyy"},
 *   "Omzet":{"to":"msme.annualSales","thousands":"."},
 *   "Setuju":{"to":"consent","true":["Setuju"],"false":["Tidak"]}},
 *  "constants":{"program":"go-online","partner":"shopee"}}
 * }</pre>
 */
public final class ColumnMapReader {

    /** The format of the documents that are read. */
    public static final String FORMAT = "msme-columns/1";

    private static final String DATE = "date";
    private static final String THOUSANDS = "thousands";
    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private ColumnMapReader() {}

    /**
     * Reads a map.
     *
     * @param document a JSON object in UTF-8
     * @return the map
     * @throws DocumentException if the document has another form, or names a member that there is not; it names line,
     *     pointer and reason
     */
    public static ColumnMap read(byte[] document) {
        requireNonNull(document, "document");
        return DocumentException.reading(() -> map(DocumentParser.parse(document)));
    }

    private static ColumnMap map(DocumentNode root) {
        root.withOnly("format", "columns", "constants");
        if (!root.member("format").text().equals(FORMAT)) {
            throw root.member("format").fail("expected \"" + FORMAT + "\"");
        }
        var map = ColumnMap.builder();
        root.find("columns").map(DocumentNode::members).orElse(Map.of()).forEach((header, node) -> {
            if (node.isText()) {
                node.make(() -> map.column(header, node.text()));
            } else {
                readColumn(header, node, map);
            }
        });
        root.find("constants").map(DocumentNode::members).orElse(Map.of()).forEach((member, node) -> {
            String text = node.plainText();
            node.make(() -> map.constant(member, text));
        });
        return map.build();
    }

    private static void readColumn(String header, DocumentNode node, ColumnMap.Builder map) {
        node.withOnly("to", DATE, THOUSANDS, TRUE, FALSE);
        String to = node.member("to").text();
        boolean isFlag = node.find(TRUE).isPresent() || node.find(FALSE).isPresent();
        boolean hasDate = node.find(DATE).isPresent();
        boolean hasThousands = node.find(THOUSANDS).isPresent();
        if ((isFlag ? 1 : 0) + (hasDate ? 1 : 0) + (hasThousands ? 1 : 0) > 1) {
            throw node.fail("expected one of date, thousands, and true with false");
        }
        if (hasDate) {
            String pattern = node.member(DATE).text();
            node.make(() -> map.dates(header, to, pattern));
        } else if (hasThousands) {
            String sign = node.member(THOUSANDS).text();
            if (sign.length() != 1) {
                throw node.member(THOUSANDS).fail("expected one character");
            }
            node.make(() -> map.thousands(header, to, sign.charAt(0)));
        } else if (isFlag) {
            node.make(() -> map.flags(header, to, texts(node, TRUE), texts(node, FALSE)));
        } else {
            node.make(() -> map.column(header, to));
        }
    }

    private static Set<String> texts(DocumentNode node, String name) {
        return new HashSet<>(
                node.find(name).map(list -> list.each(DocumentNode::text)).orElse(List.of()));
    }
}
