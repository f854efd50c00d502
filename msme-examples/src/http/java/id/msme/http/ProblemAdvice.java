package id.msme.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Takes what the framework quotes of a request out of problems. A path, a method or a header may hold a name or an
 * identity number, so the details of the framework are left out, and {@code instance} is given only if it is a path of
 * this service.
 */
@RestControllerAdvice
class ProblemAdvice implements ResponseBodyAdvice<Object> {

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
            // the problems of this service have a title and errors only
            problem.setDetail(null);
            problem.setInstance(fixedPath(request));
        }
        return body;
    }

    /** The path of the request if it is the pattern of a route; null if it has variable parts or no route. */
    private static @Nullable URI fixedPath(ServerHttpRequest request) {
        String path = request.getURI().getPath();
        Object pattern = ((ServletServerHttpRequest) request)
                .getServletRequest()
                .getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern != null && pattern.toString().equals(path) ? URI.create(path) : null;
    }
}
