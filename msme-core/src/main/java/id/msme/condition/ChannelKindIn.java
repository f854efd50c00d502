package id.msme.condition;

import static java.util.Objects.requireNonNull;

import id.msme.party.ChannelKind;
import java.util.List;

/**
 * A known channel of one of several kinds is stated.
 *
 * @param kinds the kinds, in the order stated
 */
public record ChannelKindIn(List<ChannelKind> kinds) implements Condition {

    private static final String NAME = "channelKind";

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if there are none or more than {@value Condition#MAX_VALUES}, or one is repeated
     */
    public ChannelKindIn {
        kinds = ConditionParts.values(NAME, List.copyOf(requireNonNull(kinds, "kinds")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> reads() {
        return List.of("/msme/channels");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return requireNonNull(visitor, "visitor").visit(this);
    }

    @Override
    public String toString() {
        return ConditionParts.text(NAME, kinds);
    }
}
