package id.msme.shell;

import id.msme.money.Rupiah;
import id.msme.text.Printable;
import id.msme.text.UnknownName;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person types: days, amounts, numbers and statements {@code name=value}. */
final class Typed {

    /** A comma also stands in a number, so a statement ends where the next one begins. */
    private static final Pattern BETWEEN = Pattern.compile("[,;]\\s*(?=[^,;=]*=)");

    private static final Pattern STATEMENT = Pattern.compile("\\s*([^=]+?)\\s*=\\s*(.*?)\\s*");

    /** A comma within a number has no space behind it, and a digit. */
    private static final Pattern REST = Pattern.compile("[,;](?:\\s+(?=\\S)|(?=[^0-9\\s]))");

    private Typed() {}

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new PromptException("expected a day such as \"2022-12-31\", found \"" + Printable.name(text) + "\"");
        }
    }

    static Rupiah amount(String text) {
        return Ask.of(() -> Rupiah.parse(text.strip()));
    }

    /** Whole rupiah that were typed as {@code 450e6}. */
    static Rupiah amount(double rupiah) {
        var exact = Double.isFinite(rupiah) ? new BigDecimal(rupiah) : BigDecimal.ONE.movePointLeft(1);
        return Ask.of(() -> {
            try {
                return Rupiah.of(exact.longValueExact());
            } catch (ArithmeticException e) {
                throw new PromptException("expected a whole number of rupiah such as 450e6");
            }
        });
    }

    /** A number of MSMEs, in the notation of amounts. */
    static long number(String text) {
        try {
            long number = Rupiah.parse(text.strip()).amount();
            if (number >= 0) {
                return number;
            }
        } catch (IllegalArgumentException e) {
            // the message speaks of rupiah
        }
        throw new PromptException("expected a number such as \"6000000\", \"6.000.000\" or \"6 juta\", found \""
                + Printable.name(text) + "\"");
    }

    /** Statements by name, in the order in which they were typed. */
    static Map<String, String> statements(String text, String example) {
        var statements = new LinkedHashMap<String, String>();
        for (String statement : BETWEEN.split(text, -1)) {
            Matcher parts = STATEMENT.matcher(statement);
            if (!parts.matches() || parts.group(2).isEmpty()) {
                throw noStatement(statement, example);
            }
            Matcher rest = REST.matcher(parts.group(2));
            if (rest.find()) {
                throw noStatement(parts.group(2).substring(rest.end()), example);
            }
            if (statements.put(parts.group(1), parts.group(2)) != null) {
                throw new PromptException("\"" + Printable.name(parts.group(1)) + "\" is stated twice");
            }
        }
        return statements;
    }

    private static PromptException noStatement(String found, String example) {
        return new PromptException(
                "expected statements such as \"" + example + "\", found \"" + Printable.name(found.strip()) + "\"");
    }

    /** The thing of an id. */
    static <T> T named(String kind, String id, Collection<T> things, Function<T, String> ids) {
        return things.stream()
                .filter(thing -> ids.apply(thing).equals(id))
                .findFirst()
                .orElseThrow(() -> new PromptException(
                        UnknownName.message(kind, id, things.stream().map(ids).toList())));
    }
}
