package id.msme.document;

import id.msme.source.Citation;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the members that many objects of a document have. */
record DocumentWriter(JsonGenerator generator) {

    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    <T> void objects(String name, Collection<T> values, Consumer<T> members) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> object(() -> members.accept(value)));
        generator.writeEndArray();
    }

    void text(String name, String text) {
        generator.writeStringProperty(name, text);
    }

    void name(String name, Enum<?> constant) {
        generator.writeStringProperty(name, constant.name());
    }

    void number(String name, long number) {
        generator.writeNumberProperty(name, number);
    }

    void texts(String name, Collection<String> texts) {
        generator.writeArrayPropertyStart(name);
        texts.forEach(generator::writeString);
        generator.writeEndArray();
    }

    void textsIfAny(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            texts(name, texts);
        }
    }

    void namesIfAny(String name, Collection<? extends Enum<?>> constants) {
        textsIfAny(name, constants.stream().map(Enum::name).toList());
    }

    void day(String name, Optional<LocalDate> day) {
        day.ifPresent(date -> text(name, date.toString()));
    }

    void days(Validity validity) {
        day("from", validity.firstDay());
        day("to", validity.lastDay());
    }

    void sources(Collection<Citation> citations) {
        citations("sources", citations);
    }

    void sourcesIfAny(Collection<Citation> citations) {
        citationsIfAny("sources", citations);
    }

    void source(Citation citation) {
        sources(List.of(citation));
    }

    void citationsIfAny(String name, Collection<Citation> citations) {
        if (!citations.isEmpty()) {
            citations(name, citations);
        }
    }

    private void citations(String name, Collection<Citation> citations) {
        objects(name, citations, citation -> {
            text("title", citation.work());
            citation.place().ifPresent(place -> text("place", place));
            day("date", citation.date());
            name("reliability", citation.reliability());
        });
    }
}
