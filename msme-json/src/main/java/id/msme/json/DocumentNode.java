package id.msme.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One value of a document, with its place. What is asked of it and is not so throws with that place. */
final class DocumentNode {

    private static final int LONGEST_SHOWN = 40;

    private final int line;
    private final String pointer;
    // A map of nodes, a list of nodes, a String, a BigDecimal, a Boolean or null.
    private final @Nullable Object value;

    DocumentNode(int line, String pointer, @Nullable Object value) {
        this.line = line;
        this.pointer = pointer;
        this.value = value;
    }

    DocumentException fail(String reason) {
        return new DocumentException(line, pointer, reason);
    }

    private DocumentException expected(String what) {
        return fail("expected " + what + ", got " + kind());
    }

    private String kind() {
        if (value instanceof String text) {
            return "\"" + text.substring(0, Math.min(LONGEST_SHOWN, text.length())) + "\"";
        }
        return value instanceof Map ? "an object" : value instanceof List ? "a list" : String.valueOf(value);
    }

    /** Makes a value of this node; what its constructor refuses is told with this place. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (DocumentException e) {
            throw e;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw fail(String.valueOf(e.getMessage()));
        }
    }

    @SuppressWarnings("unchecked") // nodes hold only maps of nodes
    private Map<String, DocumentNode> members() {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, DocumentNode>) map;
        }
        throw expected("an object");
    }

    /** Refuses members of other names. */
    DocumentNode withOnly(String... names) {
        List<String> known = List.of(names);
        members().forEach((name, node) -> {
            if (!known.contains(name)) {
                throw node.fail("no such member; there are " + String.join(", ", known));
            }
        });
        return this;
    }

    Optional<DocumentNode> find(String name) {
        return Optional.ofNullable(members().get(name)).filter(node -> node.value != null);
    }

    DocumentNode member(String name) {
        return find(name).orElseThrow(() -> fail("the member \"" + name + "\" is missing"));
    }

    /** The one member of an object that says by its name what it is. */
    Map.Entry<String, DocumentNode> onlyMember(String expected) {
        if (members().size() != 1) {
            throw fail("expected one member of " + expected);
        }
        return members().entrySet().iterator().next();
    }

    @SuppressWarnings("unchecked") // nodes hold only lists of nodes
    <T> List<T> each(Function<DocumentNode, T> reader) {
        if (value instanceof List<?> list) {
            return ((List<DocumentNode>) list).stream().map(reader).toList();
        }
        throw expected("a list");
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw expected("a text");
    }

    BigDecimal decimal() {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw expected("a number");
    }

    long integer() {
        BigDecimal number = decimal();
        if (number.scale() > 0) {
            throw expected("a whole number");
        }
        return make(number::longValueExact);
    }

    <T extends Enum<T>> T name(Class<T> type) {
        String text = text();
        for (T constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw expected("one of " + List.of(type.getEnumConstants()));
    }
}
