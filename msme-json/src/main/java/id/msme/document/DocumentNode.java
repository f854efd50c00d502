package id.msme.document;

import id.msme.text.Mask;
import id.msme.text.Printable;
import id.msme.text.UnknownName;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One value of a document, with its place. What is asked of it and is not so throws with that place. */
public final class DocumentNode {

    private static final int MAX_SHOWN = 40;

    /** A number of a person has more digits than a figure of a model. */
    private static final int MAX_DIGITS_SHOWN = 9;

    private static final int NO_INDEX = -1;

    private final @Nullable DocumentNode parent;
    // The name within an object, empty within a list.
    private final String name;
    // The index within a list.
    private final int index;
    private final int line;
    // An array of members, a list of nodes, a String, an Integer, a BigDecimal, a Boolean or null.
    private @Nullable Object value;

    private DocumentNode(@Nullable DocumentNode parent, String name, int index, int line) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.line = line;
    }

    /** Creates the node of the document, which is null at first. */
    static DocumentNode root(int line) {
        return new DocumentNode(null, "", NO_INDEX, line);
    }

    /** Creates a member of this object, which is null at first. */
    DocumentNode newMember(String memberName, int memberLine) {
        return new DocumentNode(this, memberName, NO_INDEX, memberLine);
    }

    /** Creates an element of this list, which is null at first. */
    DocumentNode newElement(int elementIndex, int elementLine) {
        return new DocumentNode(this, "", elementIndex, elementLine);
    }

    /** Gives the node its value. */
    void become(Object newValue) {
        value = newValue;
    }

    public DocumentFault fail(String reason) {
        return new DocumentFault(line, pointer(), reason);
    }

    /** Refuses the node unless a limit is kept. */
    void require(boolean isKept, String what, int limit) {
        if (!isKept) {
            throw fail("expected at most %s %s, got more".formatted(grouped(limit), what));
        }
    }

    /** A number with separators. */
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The JSON Pointer, which is made only for a message: one per node would cost the square of a document's size. */
    private String pointer() {
        var parts = new ArrayDeque<String>();
        for (DocumentNode node = this; node.parent != null; node = node.parent) {
            parts.push(
                    node.index == NO_INDEX
                            ? node.name.replace("~", "~0").replace("/", "~1")
                            : Integer.toString(node.index));
        }
        return parts.stream().map(part -> "/" + part).collect(Collectors.joining());
    }

    /** What is reported of a value that is not what was expected. */
    DocumentFault expected(String what) {
        return fail("expected " + what + ", got " + kind());
    }

    private String kind() {
        if (isObject()) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        String shown = isNumber() ? decimal().toPlainString() : String.valueOf(value);
        boolean isShort = shown.length() <= MAX_SHOWN
                && shown.chars().filter(Character::isDigit).count() <= MAX_DIGITS_SHOWN;
        String safe = isShort ? Printable.text(shown) : Mask.name(shown);
        return value instanceof String ? "\"" + safe + "\"" : safe;
    }

    /** Makes a value of this node; what its constructor refuses is reported with this place. */
    public <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (DocumentFault e) {
            throw e;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw fail(String.valueOf(e.getMessage()));
        }
    }

    public Map<String, DocumentNode> members() {
        var members = new LinkedHashMap<String, DocumentNode>();
        for (DocumentNode member : ofObject()) {
            members.put(member.name, member);
        }
        return members;
    }

    private DocumentNode[] ofObject() {
        if (value instanceof DocumentNode[] members) {
            return members;
        }
        throw expected("an object");
    }

    /** The name within an object. */
    String name() {
        return name;
    }

    /** Refuses members of other names. */
    public DocumentNode withOnly(String... names) {
        List<String> known = List.of(names);
        for (DocumentNode member : ofObject()) {
            if (!known.contains(member.name)) {
                throw member.fail(UnknownName.message("member", member.name, known));
            }
        }
        return this;
    }

    public Optional<DocumentNode> find(String memberName) {
        for (DocumentNode member : ofObject()) {
            if (member.name.equals(memberName)) {
                return Optional.of(member).filter(node -> node.value != null);
            }
        }
        return Optional.empty();
    }

    public DocumentNode member(String memberName) {
        return find(memberName)
                .orElseThrow(() -> fail("the member \"" + memberName + "\" is missing" + instead(memberName)));
    }

    /** A member whose name is a slip of the one that is missing. */
    private String instead(String missing) {
        return UnknownName.nearest(missing, names())
                .filter(name -> !name.equals(missing))
                .map(name -> "; found \"" + Printable.text(name) + "\"")
                .orElse("");
    }

    /** The line on which the value begins. */
    int line() {
        return line;
    }

    /** The names of the members, in the order of the document. */
    Set<String> names() {
        return members().keySet();
    }

    boolean isObject() {
        return value instanceof DocumentNode[];
    }

    /** Whether it is a text. */
    public boolean isText() {
        return value instanceof String;
    }

    /** The one member of an object that names its kind. */
    public Map.Entry<String, DocumentNode> onlyMember(List<String> kinds) {
        return onlyMember("kind", kinds);
    }

    /** The one member of an object that names what it is. */
    Map.Entry<String, DocumentNode> onlyMember(String what, List<String> kinds) {
        DocumentNode[] members = ofObject();
        if (members.length != 1) {
            throw fail("expected one member of " + String.join(", ", kinds) + "; found " + grouped(members.length));
        }
        DocumentNode member = members[0];
        if (!kinds.contains(member.name)) {
            throw member.fail(UnknownName.message(what, member.name, kinds));
        }
        return Map.entry(member.name, member);
    }

    @SuppressWarnings("unchecked") // nodes hold only lists of nodes
    public <T> List<T> each(Function<DocumentNode, T> reader) {
        if (value instanceof List<?> list) {
            return ((List<DocumentNode>) list).stream().map(reader).toList();
        }
        throw expected("a list");
    }

    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw expected("a text");
    }

    /** A text, number or flag, as the text that a cell of a table would hold. */
    public String plainText() {
        if (value instanceof Boolean flag) {
            return flag.toString();
        }
        return isNumber() ? decimal().toPlainString() : text();
    }

    public boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw expected("true or false");
    }

    /** The texts of an object whose members are all texts, by name and in order. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        members().forEach((name, node) -> texts.put(name, node.text()));
        return texts;
    }

    private boolean isNumber() {
        return value instanceof BigDecimal || value instanceof Integer;
    }

    public BigDecimal decimal() {
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw expected("a number");
    }

    public long integer() {
        return integer(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A whole number of a range, whose ends are in it. */
    public long integer(long min, long max) {
        BigDecimal number = decimal();
        if (number.scale() > 0) {
            throw expected("a whole number");
        }
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw expected(String.format(Locale.ROOT, "a whole number from %,d to %,d", min, max));
        }
        return number.longValueExact();
    }

    /** The name of a type in words: channel kind. */
    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    public <T extends Enum<T>> T name(Class<T> type) {
        String text = text();
        List<T> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.name().equals(text))
                .findAny()
                .orElseThrow(() -> fail(UnknownName.message(
                        words(type), text, constants.stream().map(Enum::name).toList())));
    }
}
