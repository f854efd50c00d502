package id.msme.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What can be asked at the prompt, from a file of topics: a name, a sentence, ways to type it, examples. */
final class Help {

    private static final String FILE = "help.txt";
    private static final List<Topic> TOPICS = read();

    /**
     * A question.
     *
     * @param name the function
     * @param sentence what it answers
     * @param usages how it is typed
     * @param examples code to paste
     */
    record Topic(String name, String sentence, List<String> usages, List<String> examples) {

        String text() {
            return sentence + "\n" + indented(usages) + "\nfor example\n" + indented(examples);
        }

        String examplesText() {
            return String.join("\n", examples);
        }

        private static String indented(List<String> lines) {
            return lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
        }
    }

    private Help() {}

    static List<Topic> topics() {
        return TOPICS;
    }

    static Topic of(String name) {
        return Typed.named("question", name.replaceAll("\\(.*", "").strip(), TOPICS, Topic::name);
    }

    static String all() {
        int widest =
                TOPICS.stream().mapToInt(topic -> topic.name().length()).max().orElse(0);
        return TOPICS.stream()
                        .map(topic -> "  " + topic.name()
                                + " ".repeat(widest - topic.name().length() + 2) + topic.sentence())
                        .map(line -> Screen.cut(line, Screen.width()))
                        .collect(Collectors.joining("\n"))
                + "\nhelp(\"forecast\") shows how a question is typed, examples(\"forecast\") code to paste.";
    }

    static String examples() {
        return TOPICS.stream().map(topic -> topic.examples().get(0)).collect(Collectors.joining("\n"));
    }

    /** A topic starts at a line {@code # name}; then its sentence, its usages, a line {@code --} and its examples. */
    private static List<Topic> read() {
        var topics = new ArrayList<Topic>();
        for (String part : Shell.text(FILE).split("(?m)^# ", -1)) {
            if (!part.isBlank()) {
                List<String> lines = part.strip().lines().toList();
                int end = lines.indexOf("--");
                topics.add(new Topic(
                        lines.get(0), lines.get(1), lines.subList(2, end), lines.subList(end + 1, lines.size())));
            }
        }
        return List.copyOf(topics);
    }
}
