package id.msme.json.answer;

import static java.util.Objects.requireNonNull;

import id.msme.outcome.GroupCoverage;
import id.msme.outcome.MonthEffect;
import id.msme.outcome.RelativeUplift;
import id.msme.outcome.SalesEffect;
import id.msme.outcome.ScaleEffect;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes what a study of sales found, {@code msme-uplift/1}. Growths and uplifts are fractions, 0.2 for a fifth more.
 */
public final class SalesEffectWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SalesEffectWriter() {}

    /**
     * {@return what was found as one JSON object; what cannot be determined is null}
     *
     * @param effect what was found over the months together
     * @param months what was found for each month
     */
    public static String write(SalesEffect effect, Collection<MonthEffect> months) {
        requireNonNull(effect, "effect");
        requireNonNull(months, "months");
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new Writing(generator).write(effect, months);
        }
        return text.toString();
    }

    private record Writing(JsonGenerator generator) {

        void write(SalesEffect effect, Collection<MonthEffect> months) {
            generator.writeStartObject();
            generator.writeStringProperty("format", "msme-uplift/1");
            generator.writeNumberProperty("months", effect.study().months());
            generator.writeNumberProperty("smallest", effect.study().smallest());
            uplift("overall", effect.overall());
            uplift("before", effect.earlier());
            generator.writeObjectPropertyStart("scales");
            effect.byScale().forEach(this::scale);
            generator.writeEndObject();
            generator.writeArrayPropertyStart("byMonth");
            for (MonthEffect month : months) {
                generator.writeStartObject();
                generator.writeNumberProperty("month", month.monthsFromBeginning());
                members(month.uplift());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            group("participants", effect.participants());
            group("others", effect.others());
            generator.writeEndObject();
        }

        private void scale(ScaleEffect one) {
            generator.writeObjectPropertyStart(one.scale().name());
            generator.writeNumberProperty("amongParticipants", one.among().toBigDecimal());
            generator.writeNumberProperty("amongOthers", one.elsewhere().toBigDecimal());
            uplift("uplift", Optional.of(one.uplift()));
            uplift("before", one.earlier());
            generator.writeEndObject();
        }

        private void uplift(String name, Optional<RelativeUplift> uplift) {
            if (uplift.isEmpty()) {
                generator.writeNullProperty(name);
                return;
            }
            generator.writeObjectPropertyStart(name);
            members(uplift.get());
            generator.writeEndObject();
        }

        private void members(RelativeUplift uplift) {
            generator.writeNumberProperty("estimate", uplift.uplift().toBigDecimal());
            generator.writeNumberProperty("low", uplift.interval().low().toBigDecimal());
            generator.writeNumberProperty("high", uplift.interval().high().toBigDecimal());
            generator.writeNumberProperty("level", BigDecimal.valueOf(9, 1));
            generator.writeNumberProperty("participants", uplift.participants());
            generator.writeNumberProperty("others", uplift.others());
        }

        private void group(String name, GroupCoverage group) {
            generator.writeObjectPropertyStart(name);
            generator.writeNumberProperty("msmes", group.msmes());
            generator.writeNumberProperty("compared", group.compared());
            generator.writeNumberProperty("monthsWanted", group.monthsWanted());
            generator.writeNumberProperty("monthsMissing", group.monthsMissing());
            generator.writeObjectPropertyStart("leftOut");
            group.leftOut().forEach((why, count) -> generator.writeNumberProperty(why.name(), count));
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }
}
