package id.msme.document;

import id.msme.activity.Mode;
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
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import id.msme.condition.ReadinessLevelIn;
import id.msme.condition.ReadinessWithin;
import id.msme.condition.RegionIn;
import id.msme.condition.ScaleIn;
import id.msme.condition.TrainingFinished;
import id.msme.condition.Unit;
import id.msme.identity.Sex;
import id.msme.party.ChannelKind;
import id.msme.scale.Scale;
import id.msme.text.UnknownName;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the conditions of eligibility rules.
 *
 * @param levels the names of the readiness levels that a condition can name
 */
record ConditionReader(List<String> levels) {

    private static final List<String> KINDS = Stream.of(
                    Stream.of("all", "any", "not", "scale", "province", "region", "kbli"),
                    Arrays.stream(Quantity.values()).map(Quantity::member),
                    Stream.of("channelKind", "independent", "stated", "ownerSex", "training", "readiness"))
            .flatMap(Function.identity())
            .toList();

    /** The names of the members within conditions. */
    private static final List<String> PARTS = List.of("atLeast", "atMost", "activity", "mode", "level");

    private static final Pattern PROVINCE = Pattern.compile("[0-9]{2}");
    private static final Pattern REGION = Pattern.compile("[0-9]{2}\\.[0-9]{2}");
    private static final Pattern KBLI = Pattern.compile("[0-9]{2,5}");

    Condition condition(DocumentNode node) {
        return condition(node, 1);
    }

    private Condition condition(DocumentNode node, int depth) {
        if (depth > Condition.MAX_DEPTH) {
            throw node.fail("expected conditions that nest at most " + Condition.MAX_DEPTH + " deep");
        }
        var only = node.onlyMember("condition", KINDS);
        DocumentNode value = only.getValue();
        return switch (only.getKey()) {
            case "all" -> value.make(() -> new AllOf(conditions(value, depth)));
            case "any" -> value.make(() -> new AnyOf(conditions(value, depth)));
            case "not" -> new Negation(condition(value, depth + 1));
            default -> simple(only.getKey(), value);
        };
    }

    private List<Condition> conditions(DocumentNode list, int depth) {
        return list.each(one -> condition(one, depth + 1));
    }

    private Condition simple(String kind, DocumentNode value) {
        return switch (kind) {
            case "scale" -> value.make(() -> new ScaleIn(names(value, Scale.class)));
            case "province" ->
                value.make(() -> new ProvinceIn(codes(value, PROVINCE, "a code of two digits such as \"34\"")));
            case "region" -> value.make(() -> new RegionIn(codes(value, REGION, "a code such as \"34.71\"")));
            case "kbli" -> value.make(() -> new KbliIn(codes(value, KBLI, "2 to 5 digits such as \"56\"")));
            case "channelKind" -> value.make(() -> new ChannelKindIn(names(value, ChannelKind.class)));
            case "independent" -> new Independence(value.flag());
            case "stated" ->
                value.make(() -> new IdentifiersStated(Values.distinct(value, ConditionReader::identifier)));
            case "ownerSex" -> value.make(() -> new OwnerSexIn(names(value, Sex.class)));
            case "training" -> training(value);
            case "readiness" -> readiness(value);
            default -> quantity(Quantity.of(kind), value);
        };
    }

    private static Condition quantity(Quantity quantity, DocumentNode value) {
        return new QuantityWithin(quantity, range(quantity.unit(), withOnly(value, "atLeast", "atMost")));
    }

    private static <T extends Enum<T>> List<T> names(DocumentNode list, Class<T> type) {
        return Values.distinct(list, node -> node.name(type));
    }

    private static List<String> codes(DocumentNode list, Pattern form, String expected) {
        return Values.distinct(list, node -> {
            if (!form.matcher(node.text()).matches()) {
                throw node.expected(expected);
            }
            return node.text();
        });
    }

    private static Identifier identifier(DocumentNode node) {
        return node.make(() -> Identifier.of(node.text()));
    }

    private static Range range(Unit unit, DocumentNode node) {
        Optional<BigDecimal> low = node.find("atLeast").map(end -> number(unit, end));
        Optional<BigDecimal> high = node.find("atMost").map(end -> number(unit, end));
        if (low.isPresent() && high.isPresent()) {
            return node.make(() -> unit.between(low.get(), high.get()));
        }
        return node.make(() -> low.map(unit::atLeast)
                .or(() -> high.map(unit::atMost))
                .orElseThrow(() -> node.fail("the member \"atLeast\" or \"atMost\" is missing")));
    }

    private static BigDecimal number(Unit unit, DocumentNode node) {
        BigDecimal number = node.decimal();
        if (number.scale() > unit.places()) {
            throw node.expected(
                    unit.places() == 0 ? "a whole number" : "a number of at most " + unit.places() + " decimal places");
        }
        return number;
    }

    private static Condition training(DocumentNode node) {
        withOnly(node, "activity", "mode");
        var any = TrainingFinished.any();
        var ofActivity = node.find("activity").map(id -> any.of(Values.id(id))).orElse(any);
        return node.find("mode")
                .map(modes -> modes.make(() -> ofActivity.in(names(modes, Mode.class))))
                .orElse(ofActivity);
    }

    private Condition readiness(DocumentNode node) {
        if (node.find("level").isPresent()) {
            for (String end : List.of("atLeast", "atMost")) {
                node.find(end).ifPresent(both -> {
                    throw both.fail("expected either level or a range of atLeast and atMost; found level and " + end);
                });
            }
            DocumentNode list = withOnly(node, "level").member("level");
            return list.make(() -> new ReadinessLevelIn(Values.distinct(list, this::level)));
        }
        withOnly(node, "level", "atLeast", "atMost");
        return new ReadinessWithin(range(Unit.POINTS, node));
    }

    private String level(DocumentNode node) {
        if (!levels.contains(node.text())) {
            throw node.fail(UnknownName.message("level", node.text(), levels));
        }
        return node.text();
    }

    /** Refuses members of other names; one that another condition has cannot be personal, and is shown. */
    private static DocumentNode withOnly(DocumentNode node, String... names) {
        List<String> valid = List.of(names);
        node.members().forEach((name, member) -> {
            if (!valid.contains(name) && (PARTS.contains(name) || KINDS.contains(name))) {
                throw member.fail("no member \"" + name + "\" here; valid: " + String.join(", ", valid));
            }
        });
        return node.withOnly(names);
    }
}
