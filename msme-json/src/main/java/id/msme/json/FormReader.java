package id.msme.json;

import static java.util.Objects.requireNonNull;

import id.msme.document.JacksonCore;
import id.msme.form.EnrolmentForm;
import id.msme.text.RecordLimits;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON record into a form, without judging it.
 *
 * <p>The form belongs to the reader and is overwritten by the next record. A reader is for one thread at a time;
 * {@link EnrolmentReader} is for any number of them.
 */
public final class FormReader {

    /** The maximum number of bytes of a record, its line end not counted. */
    public static final int MAX_BYTES = RecordLimits.MAX_BYTES;

    // beyond any record, so that only our own limits apply
    private static final int NO_LIMIT = 2 * MAX_BYTES;

    /** A parser's factory keeps names that it has seen; after so many bytes of unknown ones it is replaced. */
    private static final int MAX_REMEMBERED = 1 << 16;

    private final LineScan scan = new LineScan();
    private final RecordForm form = new RecordForm();
    private final RecordScanner scanner = new RecordScanner(form);
    private final OwnBuffers buffers = new OwnBuffers();
    /** Made when the first record is not of the usual shape. */
    private @Nullable JsonFactory factory;

    private int remembered;

    /**
     * Creates a reader with its own form.
     *
     * @throws IllegalStateException if the version of jackson-core is too old
     */
    public FormReader() {
        JacksonCore.requireSupported();
    }

    private static JsonFactory newFactory(OwnBuffers buffers) {
        return JsonFactory.builder()
                .recyclerPool(buffers)
                // records are UTF-8; without this, zero bytes pass as UTF-16
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                // names that collide are no syntax error
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(RecordLimits.MAX_DEPTH)
                        .maxNumberLength(NO_LIMIT)
                        .maxStringLength(NO_LIMIT)
                        .maxNameLength(NO_LIMIT)
                        .build())
                .build();
    }

    /**
     * Reads a record.
     *
     * @param bytes the array that holds the record
     * @param offset the index of the first byte of the record
     * @param length the number of bytes of the record, without a line end
     * @return what the record states; valid until the next record is read
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public EnrolmentForm read(byte[] bytes, int offset, int length) {
        requireNonNull(bytes, "bytes");
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length > MAX_BYTES) {
            return tooLong();
        }
        form.clear();
        form.from(bytes, offset, length);
        if (scanner.read(bytes, offset, length)) {
            return form;
        }
        if (scanner.isTooDeep() && scan.isUtf8(bytes, offset, length)) {
            form.refuse(RecordWalk.TOO_DEEP, scanner.tooDeepAt());
            return form;
        }
        return parse(bytes, offset, length);
    }

    /** Reads a record, whatever it is, by the parser alone. */
    EnrolmentForm parse(byte[] bytes, int offset, int length) {
        if (!scan.isUtf8(bytes, offset, length)) {
            form.refuse("not-utf8", scan.badByte());
        } else {
            parseText(bytes, offset, length);
        }
        return form;
    }

    /**
     * Reads a record in text.
     *
     * @param record the record
     * @return what the record states; valid until the next record is read
     */
    public EnrolmentForm read(String record) {
        requireNonNull(record, "record");
        if (record.length() > MAX_BYTES) {
            return tooLong();
        }
        CharBuffer text = CharBuffer.wrap(record);
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(text);
            return read(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        } catch (CharacterCodingException e) {
            String before = record.substring(0, text.position());
            form.refuse("lone-surrogate", before.getBytes(StandardCharsets.UTF_8).length);
            return form;
        }
    }

    /** {@return the form of a record that has too many bytes} */
    public EnrolmentForm tooLong() {
        form.refuse("long-line", MAX_BYTES);
        return form;
    }

    private void parseText(byte[] bytes, int offset, int length) {
        form.clear();
        SyntaxFault fault = fault(bytes, offset, length);
        if (fault == null) {
            readText(bytes, offset, length);
        } else {
            remembered += length;
            fault.report(form);
        }
        if (remembered > MAX_REMEMBERED) {
            factory = null;
            remembered = 0;
        }
    }

    private @Nullable SyntaxFault fault(byte[] bytes, int offset, int length) {
        try (JsonParser parser = parser(bytes, offset, length)) {
            String reason = new RecordWalk(parser, length, scan.hasEscape()).fault();
            int at = (int) parser.currentLocation().getByteOffset();
            return reason == null ? null : SyntaxFault.of(reason, bytes, offset, length, at);
        }
    }

    private void readText(byte[] bytes, int offset, int length) {
        try (JsonParser parser = parser(bytes, offset, length)) {
            var record = new RecordParser(parser, form);
            record.read();
            remembered += record.strangeBytes();
            form.refuseIfDoubled();
        }
    }

    private JsonParser parser(byte[] bytes, int offset, int length) {
        return factory().createParser(ObjectReadContext.empty(), bytes, offset, length);
    }

    private JsonFactory factory() {
        JsonFactory known = factory;
        if (known == null) {
            known = newFactory(buffers);
            factory = known;
        }
        return known;
    }

    /** {@return the limit, for example {@code FormReader of records up to 65,536 bytes}} */
    @Override
    public String toString() {
        return "FormReader of records up to " + String.format(Locale.ROOT, "%,d", MAX_BYTES) + " bytes";
    }
}
