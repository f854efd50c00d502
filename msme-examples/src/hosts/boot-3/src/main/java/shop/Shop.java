package shop;

import com.fasterxml.jackson.databind.Module;
import id.msme.catalogue.Catalogue;
import id.msme.enrolment.EnrolmentValidator;
import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.jackson2.MsmeModule;
import id.msme.json.EnrolmentReader;
import id.msme.language.Language;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Shop {

    private final EnrolmentReader reader =
            EnrolmentReader.of(EnrolmentValidator.of(Catalogue.standard(), InstantSource.system()));

    public static void main(String[] args) {
        SpringApplication.run(Shop.class, args);
    }

    @Bean
    Module msme() {
        return new MsmeModule().withLanguage(() -> Language.of(LocaleContextHolder.getLocale()));
    }

    @PostMapping("/enrolments")
    ResponseEntity<?> judge(@RequestBody byte[] record) {
        Verdict verdict = reader.read(record);
        if (verdict.accepted()) {
            return ResponseEntity.ok(verdict);
        }
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(422), "The enrolment is rejected");
        problem.setProperty(
                "errors", verdict.findings().stream().filter(Finding::isError).toList());
        return ResponseEntity.of(problem).build();
    }
}
