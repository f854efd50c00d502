package id.msme.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a small document, strictly: UTF-8, one object, no name twice, no exponents. */
final class DocumentParser {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_BYTES = 1 << 22;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;

    private DocumentParser(JsonParser parser) {
        this.parser = parser;
    }

    static DocumentNode parse(byte[] document) {
        if (document.length > MOST_BYTES) {
            throw new DocumentException(1, "", "longer than 4 MiB");
        }
        var scan = new LineScan();
        if (!scan.isUtf8(document, 0, document.length)) {
            throw new DocumentException(1, "", "expected UTF-8");
        }
        int start = document.length >= BYTE_ORDER_MARK.length
                        && Arrays.equals(
                                document, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)
                ? BYTE_ORDER_MARK.length
                : 0;
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), document, start, document.length - start)) {
            return new DocumentParser(parser).document();
        }
    }

    private DocumentNode document() {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new DocumentException(line(), "", "expected an object");
            }
            DocumentNode root = value("");
            if (parser.nextToken() != null) {
                throw new DocumentException(line(), "", "something follows the object");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new DocumentException(line(), "", "nested too deep, or a number or text is too long");
        } catch (JacksonException e) {
            throw new DocumentException(line(), "", "wrong JSON syntax");
        }
    }

    private int line() {
        return Math.max(1, parser.currentLocation().getLineNr());
    }

    private DocumentNode value(String pointer) {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(line, pointer);
            case START_ARRAY -> array(line, pointer);
            case VALUE_STRING -> new DocumentNode(line, pointer, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new DocumentNode(line, pointer, number(line, pointer));
            case VALUE_TRUE -> new DocumentNode(line, pointer, true);
            case VALUE_FALSE -> new DocumentNode(line, pointer, false);
            default -> new DocumentNode(line, pointer, null);
        };
    }

    private BigDecimal number(int line, String pointer) {
        String digits = parser.getString();
        if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw new DocumentException(line, pointer, "expected a number without exponent");
        }
        return new BigDecimal(digits);
    }

    private DocumentNode object(int line, String pointer) {
        var members = new LinkedHashMap<String, DocumentNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            int nameLine = line();
            parser.nextToken();
            if (members.put(name, value(at)) != null) {
                throw new DocumentException(nameLine, at, "the member stands twice");
            }
        }
        return new DocumentNode(line, pointer, members);
    }

    private DocumentNode array(int line, String pointer) {
        var elements = new ArrayList<DocumentNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer + "/" + elements.size()));
        }
        return new DocumentNode(line, pointer, elements);
    }
}
