package id.msme.document;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads a document, strictly: UTF-8, one object, no name twice, no exponents, all within {@link DocumentLimits}. */
public final class DocumentParser {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    // Beyond any document: the limits here say what is too long or too deep, and where.
    private static final StreamReadConstraints NO_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    /** Keeps nothing of a document: no names, which only matching needs, and no buffers. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(NO_LIMITS)
            .build();

    private final JsonParser parser;
    private final DocumentLimits limits;
    private int depth;
    private int values;

    private DocumentParser(JsonParser parser, DocumentLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    public static DocumentNode parse(byte[] document) {
        return parse(document, DocumentLimits.STANDARD);
    }

    public static DocumentNode parse(byte[] document, DocumentLimits limits) {
        if (document.length > limits.bytes()) {
            throw new DocumentFault(
                    1,
                    "",
                    "expected at most " + DocumentNode.grouped(limits.bytes()) + " bytes, got "
                            + DocumentNode.grouped(document.length));
        }
        checkEncoding(document);
        int start = hasByteOrderMark(document) ? BYTE_ORDER_MARK.length : 0;
        // characters: of bytes, the parser always remembers the names
        var characters = new InputStreamReader(
                new ByteArrayInputStream(document, start, document.length - start), StandardCharsets.UTF_8);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), characters)) {
            return new DocumentParser(parser, limits).document();
        }
    }

    private static void checkEncoding(byte[] document) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
        } catch (CharacterCodingException e) {
            throw new DocumentFault(1, "", "expected UTF-8");
        }
    }

    private static boolean hasByteOrderMark(byte[] document) {
        int length = BYTE_ORDER_MARK.length;
        return document.length >= length && Arrays.equals(document, 0, length, BYTE_ORDER_MARK, 0, length);
    }

    private DocumentNode document() {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new DocumentFault(line(), "", "expected an object");
            }
            DocumentNode root = value(null, "");
            if (parser.nextToken() != null) {
                throw new DocumentFault(line(), "", "something follows the object");
            }
            return root;
        } catch (JacksonException e) {
            throw new DocumentFault(line(), "", "wrong JSON syntax");
        }
    }

    private int line() {
        return Math.max(1, parser.currentLocation().getLineNr());
    }

    /** Reads the value whose first token was read last. */
    private DocumentNode value(@Nullable DocumentNode parent, Object key) {
        var node = new DocumentNode(parent, key, line());
        values++;
        node.require(values <= limits.values(), "values in the document", limits.values());
        switch (parser.currentToken()) {
            case START_OBJECT -> readMembers(node);
            case START_ARRAY -> readElements(node);
            case VALUE_STRING -> node.become(text(node));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> node.become(number(node));
            case VALUE_TRUE -> node.become(true);
            case VALUE_FALSE -> node.become(false);
            default -> {
                // null, which a node is at first
            }
        }
        return node;
    }

    private String text(DocumentNode node) {
        node.require(parser.getStringLength() <= limits.textLength(), "characters in a text", limits.textLength());
        return parser.getString();
    }

    private BigDecimal number(DocumentNode node) {
        node.require(
                parser.getStringLength() <= limits.numberLength(), "characters in a number", limits.numberLength());
        String digits = parser.getString();
        if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw node.fail("expected a number without exponent");
        }
        return new BigDecimal(digits);
    }

    private void readMembers(DocumentNode object) {
        enter(object);
        var members = new LinkedHashMap<String, DocumentNode>();
        object.become(members);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            object.require(name.length() <= limits.nameLength(), "characters in a name", limits.nameLength());
            if (members.containsKey(name)) {
                throw new DocumentNode(object, name, line()).fail("the member stands twice");
            }
            parser.nextToken();
            members.put(name, value(object, name));
        }
        depth--;
    }

    private void readElements(DocumentNode list) {
        enter(list);
        var elements = new ArrayList<DocumentNode>();
        list.become(elements);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(list, elements.size()));
        }
        depth--;
    }

    private void enter(DocumentNode node) {
        depth++;
        node.require(depth <= limits.depth(), "levels of objects and lists", limits.depth());
    }
}
