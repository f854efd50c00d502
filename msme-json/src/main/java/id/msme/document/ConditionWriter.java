package id.msme.document;

import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.ChannelKindIn;
import id.msme.condition.Condition;
import id.msme.condition.Identifier;
import id.msme.condition.IdentifiersStated;
import id.msme.condition.Independence;
import id.msme.condition.KbliIn;
import id.msme.condition.Negation;
import id.msme.condition.OwnerSexIn;
import id.msme.condition.ProvinceIn;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import id.msme.condition.ReadinessLevelIn;
import id.msme.condition.ReadinessWithin;
import id.msme.condition.RegionIn;
import id.msme.condition.ScaleIn;
import id.msme.condition.TrainingFinished;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the conditions of eligibility rules; each method writes the value of the member that names the kind. A method
 * answers true, since a visitor answers something.
 */
record ConditionWriter(DocumentWriter document) implements Condition.Visitor<Boolean> {

    /** Writes a condition as the member of an object. */
    void write(String name, Condition condition) {
        document.object(name, () -> member(condition));
    }

    private void member(Condition condition) {
        generator().writeName(condition.name());
        condition.accept(this);
    }

    private JsonGenerator generator() {
        return document.generator();
    }

    private boolean combined(List<Condition> conditions) {
        generator().writeStartArray();
        conditions.forEach(condition -> document.object(() -> member(condition)));
        generator().writeEndArray();
        return true;
    }

    private boolean texts(Collection<String> values) {
        generator().writeStartArray();
        values.forEach(generator()::writeString);
        generator().writeEndArray();
        return true;
    }

    private boolean names(Collection<? extends Enum<?>> constants) {
        return texts(constants.stream().map(Enum::name).toList());
    }

    private boolean range(Range range) {
        document.object(() -> {
            range.low().ifPresent(low -> generator().writeNumberProperty("atLeast", low));
            range.high().ifPresent(high -> generator().writeNumberProperty("atMost", high));
        });
        return true;
    }

    @Override
    public Boolean visit(AllOf condition) {
        return combined(condition.conditions());
    }

    @Override
    public Boolean visit(AnyOf condition) {
        return combined(condition.conditions());
    }

    @Override
    public Boolean visit(Negation condition) {
        document.object(() -> member(condition.condition()));
        return true;
    }

    @Override
    public Boolean visit(ScaleIn condition) {
        return names(condition.scales());
    }

    @Override
    public Boolean visit(ProvinceIn condition) {
        return texts(condition.codes());
    }

    @Override
    public Boolean visit(RegionIn condition) {
        return texts(condition.codes());
    }

    @Override
    public Boolean visit(KbliIn condition) {
        return texts(condition.prefixes());
    }

    @Override
    public Boolean visit(QuantityWithin condition) {
        return range(condition.range());
    }

    @Override
    public Boolean visit(ChannelKindIn condition) {
        return names(condition.kinds());
    }

    @Override
    public Boolean visit(Independence condition) {
        generator().writeBoolean(condition.expected());
        return true;
    }

    @Override
    public Boolean visit(IdentifiersStated condition) {
        return texts(condition.identifiers().stream().map(Identifier::member).toList());
    }

    @Override
    public Boolean visit(OwnerSexIn condition) {
        return names(condition.sexes());
    }

    @Override
    public Boolean visit(TrainingFinished condition) {
        document.object(() -> {
            condition.activity().ifPresent(id -> document.text("activity", id));
            document.namesIfAny("mode", condition.modes());
        });
        return true;
    }

    @Override
    public Boolean visit(ReadinessLevelIn condition) {
        document.object(() -> document.texts("level", condition.levels()));
        return true;
    }

    @Override
    public Boolean visit(ReadinessWithin condition) {
        return range(condition.points());
    }
}
