package id.msme.http;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Masks long numbers in the problems of the framework, which quote the path of the request: it may hold a NIK. */
@RestControllerAdvice
class PathMask implements ResponseBodyAdvice<Object> {

    /** Six digits or more, as they are or percent-encoded, with at most one separator between two of them. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?<!%)(?<!%[0-9A-F])(?:%3)?\\d(?:(?:[-.+ ]|%2[0BDE])?(?:%3)?\\d){5,}");

    @Override
    public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter type,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem) {
            mask(problem);
        }
        return body;
    }

    private static void mask(ProblemDetail problem) {
        if (problem.getDetail() != null) {
            problem.setDetail(masked(problem.getDetail()));
        }
        if (problem.getInstance() != null) {
            problem.setInstance(URI.create(masked(problem.getInstance().toString())));
        }
    }

    private static String masked(String text) {
        return NUMBER.matcher(text).replaceAll("***");
    }
}
