package id.msme.eligibility;

import static java.util.Objects.requireNonNull;

import id.msme.activity.Mode;
import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.ChannelKindIn;
import id.msme.condition.Condition;
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
import id.msme.condition.Unit;
import id.msme.language.Language;
import id.msme.language.Messages;
import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import id.msme.text.NumberText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes conditions for people; no decision rests on it. */
final class ConditionText implements Condition.Visitor<String> {

    private static final int MAX_SHOWN = 5;

    private final Language language;
    private final RegionRegister regions;

    private ConditionText(Language language, RegionRegister regions) {
        this.language = requireNonNull(language, "language");
        this.regions = regions;
    }

    /** What a condition asks for, as part of a sentence. */
    static String of(Condition condition, Language language, RegionRegister regions) {
        return condition.accept(new ConditionText(language, regions));
    }

    /** A code with the name of its province, regency or city, if the register has it. */
    static String named(String code, RegionRegister regions) {
        return RegionCode.find(code)
                .flatMap(regions::findRegion)
                .map(region -> code + " (" + region.name() + ")")
                .orElse(code);
    }

    /** The name of the fact that a simple condition reads. */
    static String fact(Condition condition, Language language) {
        return Messages.of(language).text("eligibility.fact." + condition.name());
    }

    static String number(long number, Language language) {
        return NumberText.of(number, language);
    }

    static String number(BigDecimal number, Language language) {
        return NumberText.of(number, language);
    }

    /** The word for a name of a closed list; the name itself if there is none. */
    static String term(String name, Language language) {
        Messages words = Messages.of(language);
        return Stream.of("eligibility.value.", "readiness.level.")
                .map(prefix -> prefix + name)
                .filter(words.keys()::contains)
                .findFirst()
                .map(words::text)
                .orElseGet(() -> words.term(name));
    }

    static String and(List<String> parts, Language language) {
        return joined(parts, "eligibility.and", language);
    }

    static String or(List<String> parts, Language language) {
        return joined(parts, "eligibility.or", language);
    }

    /** At most a few parts, the last after a word. */
    private static String joined(List<String> parts, String key, Language language) {
        Messages words = Messages.of(language);
        if (parts.size() > MAX_SHOWN) {
            String more = number(parts.size() - MAX_SHOWN, language);
            return words.text(
                    "eligibility.more", Map.of("parts", String.join(", ", parts.subList(0, MAX_SHOWN)), "more", more));
        }
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : words.text(key, Map.of("parts", String.join(", ", parts.subList(0, last)), "last", parts.get(last)));
    }

    private String text(String key, Map<String, String> arguments) {
        return Messages.of(language).text("eligibility.asks." + key, arguments);
    }

    private <T> String values(String key, List<T> values, Function<T, String> name) {
        var names =
                values.stream().map(value -> term(name.apply(value), language)).toList();
        return text(key, Map.of("values", or(names, language)));
    }

    private String range(Range range) {
        var ends = new HashMap<String, String>();
        range.low().ifPresent(low -> ends.put("low", end(range, low)));
        range.high().ifPresent(high -> ends.put("high", end(range, high)));
        String kind = range.high().isEmpty() ? "atLeast" : range.low().isEmpty() ? "atMost" : "between";
        return Messages.of(language).text("eligibility.range." + kind, ends);
    }

    private String end(Range range, BigDecimal number) {
        return (range.unit() == Unit.RUPIAH ? "Rp" : "") + number(number, language);
    }

    private String part(Condition condition) {
        String text = condition.accept(this);
        return condition instanceof AllOf || condition instanceof AnyOf ? "(" + text + ")" : text;
    }

    @Override
    public String visit(AllOf condition) {
        return and(condition.conditions().stream().map(this::part).toList(), language);
    }

    @Override
    public String visit(AnyOf condition) {
        return or(condition.conditions().stream().map(this::part).toList(), language);
    }

    @Override
    public String visit(Negation condition) {
        return text("not", Map.of("condition", condition.condition().accept(this)));
    }

    @Override
    public String visit(ScaleIn condition) {
        return values("scale", condition.scales(), Enum::name);
    }

    @Override
    public String visit(ProvinceIn condition) {
        return values("province", condition.codes(), code -> named(code, regions));
    }

    @Override
    public String visit(RegionIn condition) {
        return values("region", condition.codes(), code -> named(code, regions));
    }

    @Override
    public String visit(KbliIn condition) {
        return values("kbli", condition.prefixes(), prefix -> prefix);
    }

    @Override
    public String visit(QuantityWithin condition) {
        return text("quantity", Map.of("quantity", fact(condition, language), "range", range(condition.range())));
    }

    @Override
    public String visit(ChannelKindIn condition) {
        return values("channelKind", condition.kinds(), Enum::name);
    }

    @Override
    public String visit(Independence condition) {
        return text("independent." + condition.expected(), Map.of());
    }

    @Override
    public String visit(IdentifiersStated condition) {
        var names = condition.identifiers().stream()
                .map(identifier -> term(identifier.member(), language))
                .toList();
        return text("stated", Map.of("values", and(names, language)));
    }

    @Override
    public String visit(OwnerSexIn condition) {
        return values("ownerSex", condition.sexes(), Enum::name);
    }

    @Override
    public String visit(TrainingFinished condition) {
        var modes = condition.modes().stream()
                .map(Mode::name)
                .map(mode -> term(mode, language))
                .toList();
        String parts = (condition.activity().isPresent() ? ".activity" : "") + (modes.isEmpty() ? "" : ".mode");
        return text(
                "training" + parts,
                Map.of(
                        "activity",
                        condition.activity().orElse(""),
                        "modes",
                        modes.isEmpty() ? "" : or(modes, language)));
    }

    @Override
    public String visit(ReadinessLevelIn condition) {
        return values("readiness.level", condition.levels(), level -> level);
    }

    @Override
    public String visit(ReadinessWithin condition) {
        return text("readiness.score", Map.of("range", range(condition.points())));
    }
}
