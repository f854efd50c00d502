package id.msme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/receipts.md shows what the commands print, and names every rule. */
class ReceiptsPageTest {

    private static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("docs/receipts.md");
    private static final Pattern BLOCK = Pattern.compile("```(json|console)\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "$ msme ";

    /** Codes that are reported by a rule of another id. */
    private static final Set<String> OTHERS = Set.of(
            "scale.undetermined", "scale.not-msme", "eligibility.not-met", "eligibility.undetermined", "rule.failed");

    @TempDir
    private Path folder;

    @Test
    void everyCommandPrintsWhatThePageShows() throws IOException {
        var page = BLOCK.matcher(Files.readString(PAGE));
        int commands = 0;
        while (page.find()) {
            if (page.group(1).equals("json")) {
                Files.writeString(folder.resolve("records.jsonl"), page.group(2));
                continue;
            }
            for (String block : page.group(2).split(Pattern.quote(PROMPT), -1)) {
                if (!block.isEmpty()) {
                    int end = block.indexOf('\n');
                    assertThat(printed(block.substring(0, end))).isEqualTo(block.substring(end + 1));
                    commands++;
                }
            }
        }
        assertThat(commands).isEqualTo(4);
    }

    private String printed(String command) throws IOException {
        var arguments = new ArrayList<>(List.of(command.split(" ", -1)));
        int into = arguments.indexOf(">");
        Path target = into < 0 ? null : folder.resolve(arguments.get(into + 1));
        if (target != null) {
            arguments.subList(into, into + 2).clear();
        }
        arguments.replaceAll(argument ->
                argument.contains(".json") ? folder.resolve(argument).toString() : argument);
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        if (target != null) {
            Files.writeString(target, run.out());
            return "";
        }
        return run.out().replace(folder + "/", "").replaceAll("[0-9a-f]{64}", "…");
    }

    @Test
    void everyRuleIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(FindingCode.standardCodes())
                .extracting(FindingCode::id)
                .filteredOn(id -> !OTHERS.contains(id))
                .allMatch(id -> page.contains("| `" + id + "` |"));
    }
}
