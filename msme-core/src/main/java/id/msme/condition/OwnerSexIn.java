package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.identity.Sex;
import java.util.List;

/**
 * The owner is of one of several sexes, by the day of birth in the NIK.
 *
 * @param sexes the sexes, in the order stated
 */
public record OwnerSexIn(List<Sex> sexes) implements Condition {

    private static final String NAME = "ownerSex";

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there are none or more than {@value Condition#MAX_VALUES}, or one is repeated
     */
    public OwnerSexIn {
        sexes = ConditionParts.values(NAME, List.copyOf(requireNonNull(sexes, "sexes")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return List.of("/msme/owner/nik");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.text(NAME, sexes);
    }
}
