package id.msme.document;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int BUFFER = 1 << 13;

    /** Up to so many names are compared one after the other. */
    private static final int MAX_SCANNED = 16;

    private static final int MAX_INTEGER_DIGITS = 9;
    private static final int MAX_SHARED_NAMES = 1_000;

    private final JsonParser parser;
    private final DocumentLimits limits;
    private final MemoryBudget budget;

    /** A document repeats its names: each is kept once. */
    private final Map<String, String> names = new HashMap<>();

    /** The nodes of the objects and lists that are being read, the inner ones last. */
    private final List<DocumentNode> open = new ArrayList<>();

    private int depth;
    private int values;

    private DocumentParser(JsonParser parser, DocumentLimits limits, MemoryBudget budget) {
        this.parser = parser;
        this.limits = limits;
        this.budget = budget;
    }

    public static DocumentNode parse(byte[] document) {
        return parse(document, DocumentLimits.STANDARD);
    }

    public static DocumentNode parse(byte[] document, DocumentLimits limits) {
        if (document.length > limits.bytes()) {
            throw new DocumentFault(
                    1, "", "expected at most " + DocumentNode.grouped(limits.bytes()) + " bytes, got more");
        }
        OtherKind.refuse(document);
        checkEncoding(document);
        int start = hasByteOrderMark(document) ? BYTE_ORDER_MARK.length : 0;
        // characters: of bytes, the parser always remembers the names
        var characters = new InputStreamReader(
                new ByteArrayInputStream(document, start, document.length - start), StandardCharsets.UTF_8);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), characters)) {
            return new DocumentParser(parser, limits, MemoryBudget.beside(document.length)).document();
        }
    }

    private static void checkEncoding(byte[] document) {
        try {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer bytes = ByteBuffer.wrap(document);
            CharBuffer characters = CharBuffer.allocate(BUFFER);
            CoderResult result = decoder.decode(bytes, characters, true);
            while (result.isOverflow()) {
                result = decoder.decode(bytes, characters.clear(), true);
            }
            if (result.isError()) {
                result.throwException();
            }
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
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                String found = first == JsonToken.START_ARRAY ? ", got a list" : "";
                throw new DocumentFault(line(), "", "expected an object" + found);
            }
            DocumentNode root = value(DocumentNode.root(line()));
            if (parser.nextToken() != null) {
                throw new DocumentFault(line(), "", "something follows the object");
            }
            return root;
        } catch (JacksonException e) {
            throw new DocumentFault(line(), "", "wrong JSON syntax in column " + column());
        }
    }

    private int column() {
        return Math.max(1, parser.currentLocation().getColumnNr());
    }

    private int line() {
        return Math.max(1, parser.currentLocation().getLineNr());
    }

    /** Reads the value whose first token was read last into its node. */
    private DocumentNode value(DocumentNode node) {
        values++;
        node.require(values <= limits.values(), "values in the document", limits.values());
        budget.takeNode(node);
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
        budget.takeText(node, parser.getStringLength());
        return parser.getString();
    }

    /** A short whole number takes less as an integer. */
    private Object number(DocumentNode node) {
        node.require(
                parser.getStringLength() <= limits.numberLength(), "characters in a number", limits.numberLength());
        String digits = parser.getString();
        if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw node.fail("expected a number without exponent");
        }
        return digits.length() <= MAX_INTEGER_DIGITS && digits.indexOf('.') < 0
                ? (Object) Integer.valueOf(digits)
                : new BigDecimal(digits);
    }

    private void readMembers(DocumentNode object) {
        enter(object);
        int first = open.size();
        var seen = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = shared(parser.currentName());
            object.require(name.length() <= limits.nameLength(), "characters in a name", limits.nameLength());
            if (isTwice(name, first, seen)) {
                throw object.newMember(name, line()).fail("the member stands twice");
            }
            parser.nextToken();
            DocumentNode member = object.newMember(name, line());
            open.add(member);
            value(member);
        }
        object.become(closed(first).toArray(DocumentNode[]::new));
        depth--;
    }

    /** Whether a name stands in an object already; of many the names are kept in a set. */
    private boolean isTwice(String name, int first, Set<String> seen) {
        if (open.size() - first < MAX_SCANNED) {
            for (int i = first; i < open.size(); i++) {
                if (open.get(i).name().equals(name)) {
                    return true;
                }
            }
            return false;
        }
        if (seen.isEmpty()) {
            open.subList(first, open.size()).forEach(member -> seen.add(member.name()));
        }
        return !seen.add(name);
    }

    private String shared(String name) {
        String known = names.get(name);
        if (known == null && names.size() < MAX_SHARED_NAMES) {
            names.put(name, name);
        }
        return known == null ? name : known;
    }

    private void readElements(DocumentNode list) {
        enter(list);
        int first = open.size();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            DocumentNode element = list.newElement(open.size() - first, line());
            open.add(element);
            value(element);
        }
        list.become(closed(first));
        depth--;
    }

    /** Takes the nodes from a place on. */
    private List<DocumentNode> closed(int first) {
        List<DocumentNode> last = open.subList(first, open.size());
        List<DocumentNode> nodes = List.copyOf(last);
        last.clear();
        return nodes;
    }

    private void enter(DocumentNode node) {
        depth++;
        node.require(depth <= limits.depth(), "levels of objects and lists", limits.depth());
    }
}
