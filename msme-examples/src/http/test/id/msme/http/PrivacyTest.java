package id.msme.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No personal datum in a response, or in a log that is set to TRACE; {@code -Dmsme.broken=100000} for the long run. */
class PrivacyTest {

    private static final int REQUESTS = Integer.getInteger("msme.broken", 1_000);
    private static final int MAX_SHOWN = 20;

    /** Searches every event, whatever logged it. */
    private static final class Search extends AppenderBase<ILoggingEvent> {

        private final Queue<String> shown = new ConcurrentLinkedQueue<>();
        private final AtomicLong events = new AtomicLong();

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLoggerName().startsWith("jdk.internal.httpclient")) {
                return; // the client of this test
            }
            events.incrementAndGet();
            String text = event.getFormattedMessage() + event.getKeyValuePairs() + event.getMDCPropertyMap();
            if (event.getThrowableProxy() != null) {
                text += ThrowableProxyUtil.asString(event.getThrowableProxy());
            }
            if (holdsMarker(text) && shown.size() < MAX_SHOWN) {
                shown.add(event.getLoggerName() + ": " + text);
            }
        }
    }

    private static boolean holdsMarker(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return BrokenRequests.MARKERS.stream().anyMatch(lowerCase::contains);
    }

    @Test
    void nothingPersonalIsAnsweredOrLogged() {
        try (var service = Service.start()) {
            Search search = searchAtTrace();
            var requests = new BrokenRequests(13);
            var answered = new ConcurrentLinkedQueue<String>();
            for (int i = 0; i < REQUESTS; i++) {
                var answer = send(service, requests.next(), i);
                if (holdsMarker(answer)) {
                    answered.add(answer);
                }
            }
            BrokenRequests.aroundARecord(service)
                    .map(PrivacyTest::shown)
                    .filter(PrivacyTest::holdsMarker)
                    .forEach(answered::add);
            assertThat(answered).isEmpty();
            assertThat(search.shown).isEmpty();
            assertThat(search.events.get()).isGreaterThan(REQUESTS);
        }
    }

    /** As if the root level was set to TRACE on a running service; levels of the application's own stay. */
    private static Search searchAtTrace() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        var search = new Search();
        search.setContext(root.getLoggerContext());
        search.start();
        root.addAppender(search);
        root.setLevel(Level.TRACE);
        return search;
    }

    private static String send(Service service, byte[] record, int number) {
        boolean isRun = number % 4 == 0;
        String path = isRun ? "/runs" : "/enrolments";
        String type = isRun ? Service.LINES : Service.JSON;
        var answer = number % 8 == 0
                ? service.post(path, type, record, "Accept", Service.LINES)
                : service.post(path, type, record, "Accept-Language", number % 2 == 0 ? "id" : "en");
        assertThat(answer.statusCode()).isIn(List.of(200, 400, 413, 422));
        return shown(answer);
    }

    private static String shown(HttpResponse<String> answer) {
        return answer.body() + answer.headers().map();
    }
}
