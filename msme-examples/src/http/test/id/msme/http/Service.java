package id.msme.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The service as it runs, on a port that is free, and a client of it. */
final class Service implements AutoCloseable {

    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";
    static final String PROBLEM = "application/problem+json";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    /** The day of the tests; without a stereotype, so that the service itself does not find it. */
    static class Clock {

        @Bean
        @Primary
        InstantSource day() {
            return InstantSource.fixed(Instant.parse("2026-11-01T03:00:00Z"));
        }
    }

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Service start() {
        var application = new SpringApplication(HttpExample.class, Clock.class);
        return new Service(application.run("--server.port=0"));
    }

    URI uri(String path) {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** A request of any method, without a body. */
    HttpResponse<String> send(String method, String path) {
        return send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
        return send(request(path, type, BodyPublishers.ofByteArray(body), headers));
    }

    HttpRequest.Builder request(String path, String type, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(body);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request.build(), BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
