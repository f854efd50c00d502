package id.msme.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final IntervalSet DIGITS = IntervalSet.between(0, 9);

    private static Facts keep(Facts facts, String fact, long low, long high) {
        facts.keep(fact, DIGITS, IntervalSet.between(low, high));
        return facts;
    }

    /** A copy of all facts for each condition made the check of a program cost the square of its conditions. */
    @Test
    void anAlternativeHoldsNoMoreThanItNarrows() {
        Facts facts = Facts.all();
        IntStream.range(0, 1_000).forEach(i -> keep(facts, "f" + i, 1, 8));
        Facts narrowed = keep(facts.alternative(), "f7", 5, 9);
        assertThat(narrowed).hasToString(facts + " and {f7={5..8}}");
        assertThat(narrowed.get("f7", DIGITS)).hasToString("{5..8}");
        assertThat(narrowed.get("f8", DIGITS)).hasToString("{1..8}");
        assertThat(facts.get("f7", DIGITS)).hasToString("{1..8}");
        assertThat(facts.alternative().isUnchanged()).isTrue();
        assertThat(keep(facts.alternative(), "f7", 0, 9).isUnchanged()).isTrue();
        assertThat(keep(facts.alternative(), "f7", 9, 9).isImpossible()).isTrue();
    }

    @Test
    void ofAlternativesWhatOneOfThemHasIsKept() {
        Facts facts = keep(Facts.all(), "b", 1, 8);
        Facts one = keep(keep(facts.alternative(), "a", 1, 2), "b", 3, 3);
        Facts other = keep(facts.alternative(), "a", 4, 5);
        Facts none = keep(facts.alternative(), "b", 9, 9);
        facts.keepAny(List.of(none, one, other));
        assertThat(facts).hasToString("{b={1..8}, a={1..2, 4..5}}");
        facts.keepAny(List.of(keep(facts.alternative(), "a", 9, 9), none));
        assertThat(facts.isImpossible()).isTrue();
    }
}
