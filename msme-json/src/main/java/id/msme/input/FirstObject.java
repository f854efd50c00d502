package id.msme.input;

import id.msme.file.WrongFormException;
import id.msme.form.EnrolmentForm;
import id.msme.text.Mask;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** The first object of an input, which may show that it is another document, or one record on several lines. */
final class FirstObject {

    private static final String FORMAT = "format";
    private static final String OURS = "msme-";
    private static final String RECORD = EnrolmentForm.FORMAT.substring(0, EnrolmentForm.FORMAT.indexOf('/') + 1);

    /** What the formats of this library look like. */
    private static final Pattern NAME = Pattern.compile("msme-[a-z-]{1,32}/[0-9]{1,4}");

    /** A factory for each look: one that is kept remembers names. */
    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
    }

    private enum End {
        WHOLE,
        CUT,
        BROKEN
    }

    /**
     * What a parser saw of the object.
     *
     * @param end how it ended
     * @param format its member of that name, or null
     * @param length its bytes, if it is whole
     */
    private record Seen(End end, @Nullable String format, int length) {}

    private FirstObject() {}

    /** Refuses an input whose first object is another document of this library. */
    static void check(InputBytes in, int from, int most) throws IOException {
        Seen seen = see(in, from, most);
        String format = seen.format();
        if (format != null && format.startsWith(OURS) && !format.startsWith(RECORD)) {
            throw new WrongFormException(
                    "it is another document, " + shown(format) + "; give files of enrolments here");
        }
    }

    /** Refuses an input whose first object is whole, and not on one line. */
    static void checkOnOneLine(InputBytes in, int from, int most) throws IOException {
        Seen seen = see(in, from, most);
        byte[] start = in.look(0);
        for (int i = from; seen.end() == End.WHOLE && i < from + seen.length(); i++) {
            if (start[i] == '\n') {
                throw new WrongFormException("it looks like one JSON object written over several lines; write each "
                        + "record on one line, or put them into an array: [ …, … ]");
            }
        }
    }

    private static String shown(String format) {
        return NAME.matcher(format).matches() ? format : Mask.code(format);
    }

    /** Looks on while the object may go on, and no further than to a line that breaks it. */
    private static Seen see(InputBytes in, int from, int most) throws IOException {
        byte[] start = in.look(0);
        Seen seen = parse(start, from);
        while (seen.end() == End.CUT && start.length < most) {
            byte[] more = in.lookForLine(start.length + 1);
            if (more.length == start.length) {
                return seen;
            }
            start = more;
            seen = parse(start, from);
        }
        return seen;
    }

    private static Seen parse(byte[] bytes, int from) {
        String format = null;
        int length = Math.max(0, bytes.length - from);
        try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), bytes, from, length)) {
            try {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return new Seen(End.BROKEN, null, 0);
                }
                JsonToken token = parser.nextToken();
                while (token == JsonToken.PROPERTY_NAME) {
                    boolean isFormat = parser.currentName().equals(FORMAT);
                    token = parser.nextToken();
                    format = isFormat && token == JsonToken.VALUE_STRING ? parser.getString() : format;
                    parser.skipChildren();
                    token = parser.nextToken();
                }
                return new Seen(token == JsonToken.END_OBJECT ? End.WHOLE : End.CUT, format, (int)
                        parser.currentLocation().getByteOffset());
            } catch (UnexpectedEndOfInputException e) {
                return new Seen(End.CUT, format, 0);
            } catch (JacksonException e) {
                return new Seen(End.BROKEN, format, 0);
            }
        }
    }
}
