package id.msme.shell;

import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.text.UnknownName;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads evidence as it is typed: {@code rating=4.7, response=2h}. */
final class EvidenceText {

    static final String EXAMPLE = "rating=4.7, response=2h";

    private static final Pattern TIME =
            Pattern.compile("(?:([0-9]{1,6})\\s*d)?\\s*(?:([0-9]{1,6})\\s*h)?\\s*(?:([0-9]{1,6})\\s*m)?\\s*"
                    + "(?:([0-9]{1,6})\\s*s)?");
    private static final Pattern DECIMAL = Pattern.compile("(-?[0-9]{1,9}(?:[.,][0-9]{1,9})?)\\s*(%)?");
    private static final Pattern WHOLE = Pattern.compile("([0-9_]{1,18})(?:\\s*(?:d|days?|months?))?");

    /** A name is taken whole, else as the start of a member, else as a part of one. */
    private static final List<BiPredicate<String, String>> WAYS =
            List.of(String::equals, String::startsWith, String::contains);

    private EvidenceText() {}

    static Evidence read(String text) {
        var evidence = Evidence.builder();
        Map<String, String> statements = Typed.statements(text, EXAMPLE);
        statements.forEach((name, value) -> evidence.state(measure(name, value)));
        return evidence.build();
    }

    private static Measure measure(String name, String value) {
        List<Fact> facts = facts(name);
        if (facts.size() > 1) {
            boolean isTime = isTime(value) || !isNumber(value);
            facts = facts.stream()
                    .filter(fact -> (fact.unit() == Fact.Unit.SECONDS) == isTime)
                    .toList();
        }
        if (facts.size() != 1) {
            throw new PromptException("\"" + name + "\" can be "
                    + facts(name).stream().map(EvidenceText::simpleName).collect(Collectors.joining(" or "))
                    + ": type more of it");
        }
        return measure(facts.get(0), value);
    }

    private static List<Fact> facts(String name) {
        String typed = name.toLowerCase(Locale.ROOT).replace(" ", "");
        for (BiPredicate<String, String> way : WAYS) {
            List<Fact> facts = Arrays.stream(Fact.values())
                    .filter(fact -> way.test(simpleName(fact).toLowerCase(Locale.ROOT), typed))
                    .toList();
            if (!facts.isEmpty()) {
                return facts;
            }
        }
        throw new PromptException(UnknownName.message(
                "fact",
                name,
                Arrays.stream(Fact.values()).map(EvidenceText::simpleName).toList()));
    }

    /** The last part of a member's name; the days of inactivity have a name, not the day they are counted from. */
    private static String simpleName(Fact fact) {
        return fact == Fact.DAYS_INACTIVE
                ? "daysInactive"
                : fact.member().substring(fact.member().lastIndexOf('.') + 1);
    }

    private static boolean isTime(String value) {
        return !value.isBlank() && (TIME.matcher(value).matches() || value.startsWith("PT"));
    }

    private static boolean isNumber(String value) {
        return DECIMAL.matcher(value).matches() || WHOLE.matcher(value).matches();
    }

    private static Measure measure(Fact fact, String value) {
        return switch (fact.unit()) {
            case DECIMAL -> Measure.decimal(fact, decimal(fact, value));
            case SECONDS -> Measure.duration(fact, time(fact, value));
            case COUNT -> Measure.count(fact, whole(fact, value));
            case DAYS -> Measure.days(fact, whole(fact, value));
            case MONTHS -> Measure.months(fact, whole(fact, value));
        };
    }

    private static BigDecimal decimal(Fact fact, String value) {
        Matcher parts = DECIMAL.matcher(value);
        if (!parts.matches()) {
            throw wrong(fact, "a decimal such as 4.7 or 90%");
        }
        var number = new BigDecimal(parts.group(1).replace(',', '.'));
        return parts.group(2) == null ? number : number.movePointLeft(2);
    }

    private static Duration time(Fact fact, String value) {
        Matcher parts = TIME.matcher(value.strip());
        if (!isTime(value) || !parts.matches()) {
            throw wrong(fact, "a time such as 2h, 30m or 1d 12h");
        }
        return Duration.ofDays(part(parts, 1))
                .plusHours(part(parts, 2))
                .plusMinutes(part(parts, 3))
                .plusSeconds(part(parts, 4));
    }

    private static long part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }

    private static long whole(Fact fact, String value) {
        Matcher parts = WHOLE.matcher(value);
        if (!parts.matches()) {
            throw wrong(fact, "a whole number such as 300");
        }
        return Long.parseLong(parts.group(1).replace("_", ""));
    }

    /** Does not show the value: it may be an owner's. */
    private static PromptException wrong(Fact fact, String expected) {
        return new PromptException(simpleName(fact) + " is " + expected + "; found something else");
    }
}
