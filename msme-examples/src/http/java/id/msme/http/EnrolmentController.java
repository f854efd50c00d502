package id.msme.http;

import id.msme.enrolment.Verdict;
import id.msme.json.EnrolmentReader;
import id.msme.json.FormReader;
import id.msme.json.VerdictWriter;
import id.msme.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges one enrolment. No earlier one is remembered, so none is a duplicate. */
@RestController
class EnrolmentController {

    private final EnrolmentReader reader;

    EnrolmentController(EnrolmentReader reader) {
        this.reader = reader;
    }

    @PostMapping(path = "/enrolments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> judge(HttpServletRequest request) throws IOException {
        Language language = RequestLanguage.of(request);
        byte[] body = request.getInputStream().readNBytes(FormReader.MAX_BYTES + 1);
        if (body.length > FormReader.MAX_BYTES) {
            return Problems.tooLarge(FormReader.MAX_BYTES, language);
        }
        Verdict verdict = reader.read(body);
        return verdict.accepted()
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(VerdictWriter.toJson(verdict, language).getBytes(StandardCharsets.UTF_8))
                : Problems.of(verdict, language);
    }
}
