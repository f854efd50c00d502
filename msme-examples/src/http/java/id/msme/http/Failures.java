package id.msme.http;

import id.msme.language.Language;
import id.msme.run.BulkException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a client is answered when something breaks. */
@RestControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** A run breaks when its input does: a client that went away, or gzip that is damaged. */
    @ExceptionHandler(BulkException.class)
    ResponseEntity<Object> broken(BulkException e, HttpServletRequest request) {
        LOG.atWarn().addKeyValue("reason", e.getMessage()).log("run broken");
        return Problems.of(
                HttpStatus.BAD_REQUEST,
                RequestLanguage.of(request) == Language.ID
                        ? "Isi permintaan tidak dapat dibaca sampai akhir"
                        : "The body cannot be read to its end");
    }

    /** Anything else is a fault of this service; its message may quote the request, so it goes nowhere. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> failed(Exception e, HttpServletRequest request) {
        LOG.atError().addKeyValue("exception", e.getClass().getName()).log("request failed");
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                RequestLanguage.of(request) == Language.ID ? "Terjadi kesalahan pada layanan" : "The service failed");
    }
}
