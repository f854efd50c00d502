package id.msme.document;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.Version;

class JacksonCoreTest {

    private static Version version(int major, int minor) {
        return new Version(major, minor, 2, null, "tools.jackson.core", "jackson-core");
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "3, 2", "4, 0"})
    void versionThatSufficesIsTaken(int major, int minor) {
        assertThatNoException().isThrownBy(() -> JacksonCore.require(version(major, minor)));
    }

    @ParameterizedTest
    @CsvSource({"3, 0"})
    void versionThatIsTooOldIsRefused(int major, int minor) {
        assertThatIllegalStateException()
                .isThrownBy(() -> JacksonCore.require(version(major, minor)))
                .withMessageStartingWith("jackson-core 3.1 or later is needed; found 3.0.2");
    }
}
