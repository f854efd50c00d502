package shop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class OldJacksonTest {

    @Test
    void refusesToStartAndNamesThePropertyThatHelps() {
        assertThatThrownBy(() -> SpringApplication.run(Shop.class, "--server.port=0"))
                .rootCause()
                .hasMessageMatching("jackson-core 3\\.1 or later is needed; found 3\\.0\\..*"
                        + " \\(under Spring Boot, set jackson-bom.version to 3\\.1\\.8\\)");
    }
}
