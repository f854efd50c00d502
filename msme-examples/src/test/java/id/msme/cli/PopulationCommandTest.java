package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PopulationCommandTest {

    private static JsonNode json(String... more) {
        var arguments =
                new ArrayList<>(List.of("population", "--size", "5000", "--as-of", "2026-11-01", "--format", "json"));
        arguments.addAll(List.of(more));
        var run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void jsonHasTheMembersOfTheContract() {
        JsonNode answer = json("--by", "scale,island", "--seed", "3");
        assertThat(answer.propertyNames())
                .containsExactly("format", "edition", "size", "seed", "represents", "by", "cells", "assumptions");
        assertThat(answer.get("format").stringValue()).isEqualTo("msme-population/1");
        assertThat(answer.get("size").longValue()).isEqualTo(5_000);
        assertThat(answer.get("seed").longValue()).isEqualTo(3);
        assertThat(answer.get("represents").longValue()).isEqualTo(64_194_056);
        assertThat(answer.get("by").toString()).isEqualTo("[\"scale\",\"island\"]");
        JsonNode cell = answer.get("cells").get(0);
        assertThat(cell.propertyNames()).containsExactly("scale", "island", "msmes", "share", "standardError");
        assertThat(answer.get("assumptions")).hasSize(14).allMatch(JsonNode::isString);
    }

    @Test
    void changedRuleMovesWhatTheCellsDifferBy(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), """
                {"format":"msme-catalogue/1","edition":"2027-01-01","scaleRules":[{"id":"pp-7-2021",
                 "annualSales":{"micro":3000000000,"small":15000000000,"medium":50000000000}}]}
                """);
        String[] common = {"population", "--size", "20000", "--as-of", "2026-11-01", "--format", "json"};
        JsonNode before = JsonMapper.shared().readTree(CommandLineRun.of(common).out());
        String[] changed = Stream.concat(Stream.of(common), Stream.of("--catalogue", file.toString()))
                .toArray(String[]::new);
        var run = CommandLineRun.of(changed);
        JsonNode after = JsonMapper.shared().readTree(run.out());
        assertThat(run.exit()).isZero();
        assertThat(before.get("moved")).isNull();
        assertThat(after.get("edition").stringValue()).isEqualTo("2027-01-01");
        assertThat(after.get("moved")).hasSize(1);
        JsonNode move = after.get("moved").get(0);
        assertThat(move.propertyNames()).containsExactly("from", "to", "msmes");
        assertThat(move.get("from").stringValue()).isEqualTo("SMALL");
        assertThat(move.get("to").stringValue()).isEqualTo("MICRO");
        assertThat(after.get("cells").get(0).get("msmes").longValue()
                        - before.get("cells").get(0).get("msmes").longValue())
                .isEqualTo(move.get("msmes").longValue());
    }

    @Test
    void cellsAddUpToAllMsmes() {
        long sum = 0;
        for (JsonNode cell : json("--by", "province,section,sex").get("cells")) {
            sum += cell.get("msmes").longValue();
            assertThat(cell.get("share").doubleValue())
                    .isCloseTo(cell.get("msmes").longValue() / 64_194_056.0, offset(1e-8));
        }
        assertThat(sum).isEqualTo(64_194_056);
    }

    @Test
    void threadsDoNotChangeTheBytes() {
        String[] one = {
            "population", "--size", "200000", "--by", "scale,channel", "--as-of", "2020-01-01", "--threads", "1"
        };
        String[] three = one.clone();
        three[three.length - 1] = "3";
        assertThat(CommandLineRun.of(three).out())
                .isEqualTo(CommandLineRun.of(one).out());
    }

    @Test
    void csvHasTheCountsOnly() {
        var run = CommandLineRun.of("population", "--size", "64", "--by", "sex", "--format", "csv");
        assertThat(run.out().lines()).hasSize(3).startsWith("sex,msmes,share,standardError");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size 0 | --size: a population has 1 to 64,194,056 synthetic MSMEs, not 0",
                "--size 64194057 | --size: a population has 1 to 64,194,056 synthetic MSMEs, not 64,194,057",
                "--size 9 --by scle | --by: no dimension \"scle\"; did you mean \"scale\"?",
                "--size 9 --by sex,sex | --by: a dimension stands twice: sex,sex",
                "--size 9 --as-of 2008-07-03 | --as-of: no law on scale was in force on 2008-07-03",
                "--size 9 --threads 0 | --threads: expected 1 to 64, got 0",
            })
    void wrongUsageIsOneClearLine(String arguments, String message) {
        var run = CommandLineRun.of(("population " + arguments).split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).hasLineCount(1);
    }
}
