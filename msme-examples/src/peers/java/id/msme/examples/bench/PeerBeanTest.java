package id.msme.examples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/** The two peers are compared over the same rules. */
class PeerBeanTest {

    private static final ObjectReader BINDER = Peers.binder();
    private static final Validator VALIDATOR = Peers.validator();
    private static final Schema SCHEMA = Peers.schema();

    private static boolean isRefusedBySchema(byte[] record) {
        return !SCHEMA.validate(new String(record, StandardCharsets.UTF_8), InputFormat.JSON)
                .isEmpty();
    }

    private static boolean isRefusedAsBean(byte[] record) {
        try {
            return !VALIDATOR.validate(BINDER.<PeerBean>readValue(record)).isEmpty();
        } catch (JacksonException e) {
            return true;
        }
    }

    private static boolean hasDateBefore1900(byte[] record) {
        return new String(record, StandardCharsets.UTF_8).contains("\":\"18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "generated"})
    void theBeanRefusesWhatTheSchemaRefuses(String set) {
        int refused = 0;
        for (byte[] record : Records.of(set, 100)) {
            // those are left to the type of the member, which takes any year
            if (!hasDateBefore1900(record) && isJson(record) && isRefusedBySchema(record)) {
                assertTrue(isRefusedAsBean(record), () -> new String(record, StandardCharsets.UTF_8));
                refused++;
            }
        }
        assertTrue(refused > Records.COUNT / 4);
    }

    private static boolean isJson(byte[] record) {
        try {
            BINDER.readTree(record);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "generated"})
    void neitherRefusesARightRecord(String set) {
        int refused = 0;
        for (byte[] record : Records.of(set, 0)) {
            refused += isRefusedBySchema(record) || isRefusedAsBean(record) ? 1 : 0;
        }
        assertEquals(0, refused);
    }
}
