package id.msme.http;

import id.msme.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of the answer, by the header Accept-Language. */
final class RequestLanguage {

    private RequestLanguage() {}

    /** The first language of the request that the library has; Indonesian if none is stated. */
    static Language of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.ID;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            // Java writes the old code "in" for Indonesian on some versions
            var language = Language.find(locale.getLanguage().equals("in") ? "id" : locale.getLanguage());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.ID;
    }
}
