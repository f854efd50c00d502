package id.msme.http;

import id.msme.enrolment.Verdict;
import id.msme.finding.Finding;
import id.msme.finding.FindingCode;
import id.msme.finding.Severity;
import id.msme.language.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Problem documents (RFC 9457). The messages are the library's, so no value of a record is in them unmasked. */
final class Problems {

    private Problems() {}

    /** The answer to a record that was rejected or cannot be read. */
    static ResponseEntity<Object> of(Verdict verdict, Language language) {
        List<Finding> errors = verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        boolean isUnreadable = errors.stream().anyMatch(Problems::isUnreadable);
        HttpStatus status = isUnreadable ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title(isUnreadable, language));
        problem.setProperty(
                "errors", errors.stream().map(error -> entry(error, language)).toList());
        return answer(status, problem);
    }

    private static boolean isUnreadable(Finding finding) {
        return finding.code().equals(FindingCode.JSON_SYNTAX)
                || finding.code().equals(FindingCode.JSON_DUPLICATE_MEMBER);
    }

    private static String title(boolean isUnreadable, Language language) {
        boolean isIndonesian = language == Language.ID;
        if (isUnreadable) {
            return isIndonesian ? "Data tidak dapat dibaca" : "The record cannot be read";
        }
        return isIndonesian ? "Pendaftaran ditolak" : "The enrolment is rejected";
    }

    /** Sorted, so that every run of the service writes the members in the same order. */
    private static Map<String, String> entry(Finding finding, Language language) {
        return new TreeMap<>(Map.of(
                "code", finding.code().toString(),
                "detail", finding.message(language),
                "pointer", finding.pointer()));
    }

    /** The answer to a body with more bytes than a record may have. */
    static ResponseEntity<Object> tooLarge(int maxBytes, Language language) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                language == Language.ID
                        ? "Satu data paling besar " + maxBytes + " bita"
                        : "A record has at most " + maxBytes + " bytes");
    }

    /** A problem that needs no more than a title. */
    static ResponseEntity<Object> of(HttpStatus status, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        return answer(status, problem);
    }

    private static ResponseEntity<Object> answer(HttpStatus status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
