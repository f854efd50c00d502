package id.msme.document;

import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.text.Ids;
import id.msme.text.IsoDate;
import id.msme.text.Texts;
import id.msme.timeline.Validity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The values that many members of a catalogue have: ids, names, days, counts and sources. */
final class Values {

    private Values() {}

    static String id(DocumentNode node) {
        if (!Ids.isId(node.text())) {
            throw node.expected("an id of " + Ids.FORM);
        }
        return node.text();
    }

    /** A name for people, on one line. */
    static String name(DocumentNode node) {
        return text(node, Texts::nameFault);
    }

    /** The name of an edition, on one line. */
    static String edition(DocumentNode node) {
        return text(node, Texts::editionFault);
    }

    /** A text on one line, of any length that a document may have. */
    static String line(DocumentNode node) {
        return text(node, Texts::lineFault);
    }

    private static String text(DocumentNode node, Function<String, Optional<String>> fault) {
        String text = node.text();
        fault.apply(text).ifPresent(expected -> {
            throw node.expected(expected);
        });
        return text;
    }

    static LocalDate date(DocumentNode node) {
        try {
            return IsoDate.parse(node.text());
        } catch (DateTimeException e) {
            throw node.expected("a date from 1900-01-01 to 9999-12-31 such as 2026-01-31");
        }
    }

    /** The days from {@code from} to {@code to}, each of which may be absent. */
    static Validity days(DocumentNode owner) {
        Optional<LocalDate> from = owner.find("from").map(Values::date);
        Optional<LocalDate> to = owner.find("to").map(Values::date);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw owner.member("to").expected("a day that is not before " + from.get());
        }
        return Validity.closed(from, to);
    }

    static Period period(DocumentNode node) {
        try {
            return Period.parse(node.text());
        } catch (DateTimeException e) {
            throw node.expected("a period such as \"P6M\"");
        }
    }

    static long count(DocumentNode node, long min, long max) {
        return node.integer(min, max);
    }

    /** A list in which no value is repeated. */
    static <T> List<T> distinct(DocumentNode list, Function<DocumentNode, T> reader) {
        var seen = new HashSet<T>();
        return list.each(node -> {
            T value = reader.apply(node);
            if (!seen.add(value)) {
                throw node.expected("each value once");
            }
            return value;
        });
    }

    /** A list without repeated values, empty if it is absent. */
    static <T> List<T> distinct(DocumentNode owner, String name, Function<DocumentNode, T> reader) {
        return owner.find(name).map(list -> distinct(list, reader)).orElse(List.of());
    }

    /** A list of at most so many values that are compared with each other. */
    static <T> List<T> list(DocumentNode owner, String name, int max, Function<DocumentNode, T> reader) {
        return owner.find(name)
                .map(list -> {
                    list.require(list.each(node -> node).size() <= max, name, max);
                    return list.each(reader);
                })
                .orElse(List.of());
    }

    static <T> List<T> list(DocumentNode owner, String name, Function<DocumentNode, T> reader) {
        return owner.find(name).map(list -> list.each(reader)).orElse(List.of());
    }

    static List<Citation> sources(DocumentNode owner) {
        return sources(owner, "sources");
    }

    static List<Citation> sources(DocumentNode owner, String name) {
        return list(owner, name, Values::source);
    }

    private static Citation source(DocumentNode node) {
        node.withOnly("title", "place", "date", "reliability");
        return new Citation(
                line(node.member("title")),
                node.find("place").map(Values::line),
                node.find("date").map(Values::date),
                node.find("reliability")
                        .map(reliability -> reliability.name(Reliability.class))
                        .orElse(Reliability.INFERENCE));
    }
}
