package id.msme.json;

import id.msme.enrolment.EnrolmentForm;
import id.msme.finding.FindingCode;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads one record of JSON into a form.
 *
 * <p>The form is the reader's own and is filled anew by the next record. A reader belongs to one thread at a time.
 */
public final class FormReader {

    /** The most bytes a record may have, its line end not counted. */
    public static final int MOST_BYTES = 65_536;

    private static final int DEEPEST = 32;
    // beyond any record, so that only our own limits speak
    private static final int NO_LIMIT = 2 * MOST_BYTES;

    // The pool that is the default does not scale with threads and small records.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            // records are UTF-8; without this, zero bytes pass as UTF-16
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            // names that collide are no syntax error
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(NO_LIMIT)
                    .maxStringLength(NO_LIMIT)
                    .maxNameLength(NO_LIMIT)
                    .build())
            .build();

    private final LineScan scan = new LineScan();
    private final RecordForm form = new RecordForm();

    /** A reader with a form of its own. */
    public FormReader() {}

    /**
     * {@return what a record states; valid until the next record is read}
     *
     * @param bytes holds the record
     * @param offset where it starts
     * @param length how many bytes it has, without a line end
     * @throws IndexOutOfBoundsException if the bytes do not hold as many
     */
    public EnrolmentForm read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length > MOST_BYTES) {
            form.refuse(FindingCode.JSON_SYNTAX, "long-line");
        } else if (!scan.isUtf8(bytes, offset, length)) {
            form.refuse(FindingCode.JSON_SYNTAX, "not-utf8");
        } else {
            parse(bytes, offset, length);
        }
        return form;
    }

    /** {@return the form of a record that is longer than may be} */
    public EnrolmentForm tooLong() {
        form.refuse(FindingCode.JSON_SYNTAX, "long-line");
        return form;
    }

    private void parse(byte[] bytes, int offset, int length) {
        form.clear();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException("not-object");
            }
            var record = new RecordParser(parser, form, scan.hasEscape());
            record.read();
            if (parser.nextToken() != null) {
                throw new UnreadableException("trailing");
            }
            record.duplicate().ifPresent(name -> form.refuse(FindingCode.JSON_DUPLICATE_MEMBER, name));
        } catch (UnreadableException e) {
            form.refuse(FindingCode.JSON_SYNTAX, e.reason());
        } catch (StreamConstraintsException e) {
            form.refuse(FindingCode.JSON_SYNTAX, "too-deep");
        } catch (JacksonException e) {
            // its message may quote the record, so it goes no further
            form.refuse(FindingCode.JSON_SYNTAX, "not-json");
        }
    }
}
