package id.msme.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the results of the benchmarks, as JMH writes them in JSON, into the page about performance. */
public final class PerformancePage {

    private static final MarkedPart BENCHMARKS = new MarkedPart("the results of the benchmarks");
    private static final MarkedPart HOSTILE = new MarkedPart("the results of HostileBenchmark");
    /** The parameter that only the benchmark of hostile input has. */
    private static final String KIND = "kind";

    private static final List<String> RECORDS = List.of(
            "walk",
            "walkLookingForDuplicates",
            "form",
            "judge",
            "judgeInTurn",
            "readAndJudge",
            "readAndJudgeInTurn",
            "readAndJudgeOnTwoThreads",
            "validateBean",
            "bindAndValidate",
            "schema");

    /**
     * One result.
     *
     * @param name the method
     * @param group the set of records with the share that is broken, or the kind of hostile input; empty for a
     *     benchmark without
     * @param nanos the time of one call in nanoseconds
     * @param error the half width of its interval of 99.9 %
     * @param bytes what one call allocates
     */
    record Result(String name, String group, double nanos, double error, double bytes) {

        static Result of(JsonNode node) {
            String method = node.get("benchmark").asString();
            JsonNode params = node.path("params");
            String group = params.has("set")
                    ? params.get("set").asString() + ", " + params.get("broken").asString() + " % broken"
                    : params.path(KIND).asString("");
            return new Result(
                    method.substring(method.lastIndexOf('.') + 1),
                    group,
                    node.at("/primaryMetric/score").asDouble(),
                    node.at("/primaryMetric/scoreError").asDouble(Double.NaN),
                    node.path("secondaryMetrics")
                            .path("gc.alloc.rate.norm")
                            .path("score")
                            .asDouble(Double.NaN));
        }
    }

    private PerformancePage() {}

    /**
     * Writes the page.
     *
     * @param args the results in JSON, and the page
     * @throws IOException if one cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (Files.notExists(Path.of(args[0]))) {
            System.out.println("No results, as -Dbench.args=-h has none: " + args[1] + " stays as it is.");
            return;
        }
        JsonNode json = JsonMapper.shared().readTree(Files.readString(Path.of(args[0])));
        var results = new ArrayList<Result>();
        var hostile = new ArrayList<Result>();
        for (JsonNode node : json) {
            (node.path("params").has(KIND) ? hostile : results).add(Result.of(node));
        }
        Path page = Path.of(args[1]);
        String jdk = json.path(0).path("jdkVersion").asString();
        if (!results.isEmpty()) {
            BENCHMARKS.write(page, jdk, tables(results));
        }
        if (!hostile.isEmpty()) {
            HOSTILE.write(page, jdk, hostile(hostile));
        }
    }

    /** {@return a table for the records and one for all else} */
    static String tables(List<Result> results) {
        var text = new StringBuilder(
                "| records | measured | ns | ± | to the walk | bytes |\n" + "|---|---|--:|--:|--:|--:|\n");
        byGroup(results).forEach((group, inGroup) -> {
            double walk = inGroup.stream()
                    .filter(result -> result.name().equals("walk"))
                    .mapToDouble(Result::nanos)
                    .findFirst()
                    .orElse(Double.NaN);
            RECORDS.forEach(name -> inGroup.stream()
                    .filter(result -> result.name().equals(name))
                    .forEach(result -> text.append(row(group, result, walk))));
        });
        text.append("\n| measured | ns | ± | bytes |\n|---|--:|--:|--:|\n");
        results.stream()
                .filter(result -> result.group().isEmpty())
                .forEach(result -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %,.0f | %s | %s |%n",
                        result.name(),
                        result.nanos(),
                        whole(result.error()),
                        whole(result.bytes()))));
        return text.toString();
    }

    /** {@return a table for hostile input} */
    private static String hostile(List<Result> results) {
        double ordinary = Double.NaN;
        for (Result result : results) {
            ordinary = result.group().equals(HostileInput.ORDINARY.name()) ? nanosOfKibibyte(result) : ordinary;
        }
        var text = new StringBuilder("| | bytes of a record | ns a KiB | to ordinary records |\n|---|--:|--:|--:|\n");
        for (Result result : results) {
            HostileInput kind = HostileInput.valueOf(result.group());
            double nanos = nanosOfKibibyte(result);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,.0f | %s |%n",
                    kind.words(),
                    kind.length(),
                    nanos,
                    ratio("%.1f", nanos, ordinary)));
        }
        return text.toString();
    }

    /** What a kibibyte took; the records of a kind do not come to the whole number of them that JMH divides by. */
    private static double nanosOfKibibyte(Result result) {
        HostileInput kind = HostileInput.valueOf(result.group());
        return result.nanos() * HostileInput.BYTES / ((double) kind.length() * kind.records().length);
    }

    private static Map<String, List<Result>> byGroup(List<Result> results) {
        var byGroup = new TreeMap<String, List<Result>>();
        results.stream()
                .filter(result -> !result.group().isEmpty())
                .forEach(result -> byGroup.computeIfAbsent(result.group(), group -> new ArrayList<>())
                        .add(result));
        return byGroup;
    }

    private static String row(String group, Result result, double walk) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f | %s | %s | %s |%n",
                group,
                result.name(),
                result.nanos(),
                whole(result.error()),
                ratio("%.2f", result.nanos(), walk),
                whole(result.bytes()));
    }

    /** A ratio, or a dash where there is nothing to compare with. */
    private static String ratio(String format, double nanos, double base) {
        return Double.isNaN(base) ? "–" : String.format(Locale.ROOT, format, nanos / base);
    }

    /** A number, or a dash for one that was not measured. */
    private static String whole(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%,.0f", number);
    }
}
