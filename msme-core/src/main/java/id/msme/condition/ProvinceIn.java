package id.msme.condition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The record counts under one of several provinces on the day of submission.
 *
 * @param codes Kemendagri codes of two digits, for example {@code 34}
 */
public record ProvinceIn(List<String> codes) implements Condition {

    private static final String NAME = "province";
    private static final Pattern FORM = Pattern.compile("[0-9]{2}");

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there are none or more than {@value Condition#MAX_VALUES}, one is repeated,
     *     or one has another form
     */
    public ProvinceIn {
        codes = ConditionParts.values(
                NAME, List.copyOf(requireNonNull(codes, "codes")), FORM, "codes of two digits such as 34");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return List.of("/msme/region");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.text(NAME, codes);
    }
}
