package id.msme.http;

import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.json.EnrolmentReader;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service: {@code mvn -q -Phttp,serve -DskipTests package}. */
@SpringBootApplication
public class HttpExample {

    /**
     * Starts the service.
     *
     * @param arguments Spring Boot's, such as {@code --server.port=8080}
     */
    public static void main(String... arguments) {
        SpringApplication.run(HttpExample.class, arguments);
    }

    @Bean
    Catalogue catalogue() {
        return Catalogue.standard();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** The day is taken from the clock for each record, so the service can run past midnight. */
    @Bean
    EnrolmentValidator validator(Catalogue catalogue, InstantSource clock) {
        return EnrolmentValidator.of(catalogue, clock);
    }

    @Bean
    EnrolmentReader reader(EnrolmentValidator validator) {
        return EnrolmentReader.of(validator);
    }
}
