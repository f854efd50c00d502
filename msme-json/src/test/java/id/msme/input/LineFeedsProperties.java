package id.msme.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineFeedsProperties {

    /** What differs from a line feed by a bit, or follows one in a subtraction, is mistaken for one if anything is. */
    @Provide
    Arbitrary<byte[]> lines() {
        return Arbitraries.bytes()
                .map(any -> (byte) (any % 5 == 0 ? '\n' : any % 5 == 1 ? '\n' + 1 : any % 5 == 2 ? '\n' | 0x80 : any))
                .array(byte[].class)
                .ofMaxSize(64);
    }

    @Property
    void theFirstLineFeedIsFound(@ForAll("lines") byte[] bytes, @ForAll @IntRange(max = 64) int from) {
        int start = Math.min(from, bytes.length);
        int expected = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n', start);

        assertEquals(expected < 0 ? bytes.length : expected, LineFeeds.next(bytes, start, bytes.length));
    }

    @Property
    void whatFollowsTheEndIsNotRead(@ForAll("lines") byte[] bytes, @ForAll @IntRange(max = 64) int end) {
        int to = Math.min(end, bytes.length);
        int expected = new String(bytes, 0, to, StandardCharsets.ISO_8859_1).indexOf('\n');

        assertEquals(expected < 0 ? to : expected, LineFeeds.next(bytes, 0, to));
    }
}
