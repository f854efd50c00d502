package id.msme.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.msme.finding.Determination.Determined;
import id.msme.finding.Determination.Undetermined;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class DeterminationTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
    private static final Basis BASIS = new Basis(List.of("uu-20-2008"), List.of(), DAY);

    @Test
    void valueThatIsTold() {
        var told = new Determined<>("MICRO", BASIS);
        assertThat(told.value()).contains("MICRO");
        assertThat(told.orElseThrow()).isEqualTo("MICRO");
        assertThat(told.basis().asOf()).isEqualTo(DAY);
    }

    @Test
    void valueThatCannotBeToldSaysWhy() {
        assertReason(
                List.of("annualSales", "netAssets"),
                BASIS,
                "cannot be determined on 2019-06-01 without annualSales or netAssets");
        assertReason(List.of(), BASIS, "cannot be determined on 2019-06-01: a fact that the rule reads cannot be used");
        assertReason(List.of(), new Basis(List.of(), List.of(), DAY), "no rule is in force on 2019-06-01");
    }

    private static void assertReason(List<String> missing, Basis basis, String reason) {
        var untold = new Undetermined<>(missing, basis);
        assertThat(untold.value()).isEmpty();
        assertThat(untold.missing()).isEqualTo(missing);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(untold::orElseThrow)
                .withMessage(reason);
    }

    @Test
    void listsAreCopied() {
        var names = new ArrayList<>(List.of("a"));
        var basis = new Basis(names, List.of(), DAY);
        var untold = new Undetermined<>(names, basis);
        names.clear();
        assertThat(basis.rules()).containsExactly("a");
        assertThat(untold.missing()).containsExactly("a");
    }
}
