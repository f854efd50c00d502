package id.msme.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Explanation EXPLANATION = Explanation.builder()
            .add("overall", "Overall", "62.5")
            .add("dimension", "Records", "50")
            .add("dimension", "Presence", "75")
            .add("note", "Nothing is missing.")
            .build();

    @Test
    void partsAreFoundByName() {
        assertThat(EXPLANATION.text("overall")).contains("62.5");
        assertThat(EXPLANATION.text("nothing")).isEmpty();
        assertThat(EXPLANATION.parts("dimension"))
                .extracting(Explanation.Part::label)
                .containsExactly("Records", "Presence");
    }

    @Test
    void labelStandsBeforeText() {
        assertThat(EXPLANATION.lines())
                .containsExactly("Overall: 62.5", "Records: 50", "Presence: 75", "Nothing is missing.");
        assertThat(EXPLANATION).hasToString("Overall: 62.5; Records: 50; Presence: 75; Nothing is missing.");
    }

    @Test
    void emptyPartsAreRefused() {
        assertThatThrownBy(() -> Explanation.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Explanation.builder().add("", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Explanation.builder().add("x", " ")).isInstanceOf(IllegalArgumentException.class);
    }
}
