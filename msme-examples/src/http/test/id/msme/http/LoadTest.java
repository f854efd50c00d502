package id.msme.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Many clients at once; {@code -Dmsme.load=500000} for minutes of it. */
class LoadTest {

    private static final int REQUESTS = Integer.getInteger("msme.load", 2_000);
    private static final int CLIENTS = 8;
    private static final double P99 = 0.99;
    private static final long NANOS_A_SECOND = 1_000_000_000;
    private static final long NANOS_A_MICRO = 1_000;
    private static final long KIB = 1_024;
    private static final long MAX_GROWTH = 16 * KIB * KIB;

    @Test
    void answersEveryRequestInAHeapThatDoesNotGrow() throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try (var service = Service.start()) {
            run(clients, service);
            long before = heapInUse();
            long start = System.nanoTime();
            long[] nanos = run(clients, service);
            long seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
            long after = heapInUse();
            report(nanos, seconds, before, after);
            assertThat(nanos).hasSize(REQUESTS / CLIENTS * CLIENTS);
            assertThat(after - before).isLessThan(MAX_GROWTH);
        } finally {
            clients.shutdown();
        }
    }

    /** The time of each request, sorted. */
    private static long[] run(ExecutorService clients, Service service) throws InterruptedException {
        Callable<long[]> client = () -> client(service, REQUESTS / CLIENTS);
        return clients
                .invokeAll(IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())
                .stream()
                .flatMapToLong(times -> Arrays.stream(result(times)))
                .sorted()
                .toArray();
    }

    private static long[] client(Service service, int requests) {
        var client = HttpClient.newHttpClient();
        var nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            boolean isGood = i % 2 == 0;
            String record = isGood ? HttpExampleTest.GOOD : HttpExampleTest.GOOD.replace("34.71", "99.99");
            var request = service.request("/enrolments", Service.JSON, BodyPublishers.ofString(record))
                    .build();
            long start = System.nanoTime();
            var answer = client.sendAsync(request, BodyHandlers.ofString()).join();
            nanos[i] = System.nanoTime() - start;
            assertThat(answer.statusCode()).isEqualTo(isGood ? 200 : 422);
        }
        return nanos;
    }

    private static long[] result(Future<long[]> times) {
        try {
            return times.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void report(long[] sorted, long seconds, long before, long after) {
        LoggerFactory.getLogger(LoadTest.class)
                .info(
                        "{} requests in {} s, median {} us, p99 {} us, heap {} KiB before and {} KiB after",
                        sorted.length,
                        seconds,
                        sorted[sorted.length / 2] / NANOS_A_MICRO,
                        sorted[(int) (sorted.length * P99)] / NANOS_A_MICRO,
                        before / KIB,
                        after / KIB);
    }
}
