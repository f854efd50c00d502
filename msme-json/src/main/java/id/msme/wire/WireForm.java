package id.msme.wire;

import id.msme.finding.FindingException;
import id.msme.json.DocumentException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a type.
 *
 * @param <T> the type
 */
public final class WireForm<T> {

    /** Turns a value into a text, a number, a list or a map of these. */
    @FunctionalInterface
    interface Writing<T> {
        Object tree(T value, WireSettings settings);
    }

    /** Reads a value. */
    @FunctionalInterface
    interface Reading<T> {
        T read(JsonValue value);
    }

    private final Class<T> type;
    private final String expected;
    private final Writing<? super T> writing;
    private final Reading<? extends T> reading;

    WireForm(Class<T> type, String expected, Writing<? super T> writing, Reading<? extends T> reading) {
        this.type = type;
        this.expected = expected;
        this.writing = writing;
        this.reading = reading;
    }

    /** The type that is written and read. */
    public Class<T> type() {
        return type;
    }

    /** Writes a value. */
    public void write(Object value, WireSettings settings, JsonSink sink) throws IOException {
        write(writing.tree(type.cast(value), settings), sink);
    }

    /** The text of a value that is the name of a member. */
    public String name(Object value, WireSettings settings) {
        if (writing.tree(type.cast(value), settings) instanceof String text) {
            return text;
        }
        throw new WireException(type.getSimpleName() + " has no form as the key of a map");
    }

    /** Reads a value; a message of what is refused shows nothing of it. */
    public T read(JsonValue value) {
        try {
            return reading.read(value);
        } catch (WireException | FindingException | DocumentException e) {
            throw e instanceof WireException same ? same : new WireException(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Its message may quote the value.
            throw new WireException("expected " + expected + "; found " + value.described());
        }
    }

    private static void write(@Nullable Object tree, JsonSink sink) throws IOException {
        if (tree instanceof Map<?, ?> members) {
            sink.startObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                sink.name((String) member.getKey());
                write(member.getValue(), sink);
            }
            sink.endObject();
        } else if (tree instanceof List<?> elements) {
            sink.startArray();
            for (Object element : elements) {
                write(element, sink);
            }
            sink.endArray();
        } else {
            writeScalar(tree, sink);
        }
    }

    private static void writeScalar(@Nullable Object tree, JsonSink sink) throws IOException {
        if (tree instanceof String text) {
            sink.text(text);
        } else if (tree instanceof Long number) {
            sink.integer(number);
        } else if (tree instanceof BigDecimal number) {
            sink.decimal(number);
        } else if (tree instanceof Boolean flag) {
            sink.flag(flag);
        } else {
            sink.nothing();
        }
    }

    /** {@return the type and what stands for it} */
    @Override
    public String toString() {
        return type.getSimpleName() + " as " + expected;
    }
}
