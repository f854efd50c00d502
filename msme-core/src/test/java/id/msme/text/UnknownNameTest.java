package id.msme.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownNameTest {

    private static final List<String> PROGRAMS = List.of("gernas-bbi", "go-online", "kki");

    @Test
    void nearestNameIsSuggested() {
        assertThat(UnknownName.message("program", "go-onlin", PROGRAMS))
                .isEqualTo("no program \"go-onlin\"; did you mean \"go-online\"? Valid: gernas-bbi, go-online, kki");
        assertThat(UnknownName.nearest("scle", List.of("scale", "province"))).contains("scale");
        assertThat(UnknownName.nearest("Gernas-BBI", PROGRAMS)).contains("gernas-bbi");
    }

    @Test
    void farNamesAreNotSuggested() {
        assertThat(UnknownName.message("program", "nix", PROGRAMS))
                .isEqualTo("no program \"nix\"; valid: gernas-bbi, go-online, kki");
        assertThat(UnknownName.message("program", "nix", List.of())).isEqualTo("no program \"nix\"; none is known");
    }

    @Test
    void longListsAreCutToTheNearest() {
        var many = IntStream.range(0, 10_000).mapToObj(i -> "program-" + i).toList();
        assertThat(UnknownName.message("program", "program-12x", many))
                .contains("no program \"program-12x\"; did you mean \"program-12\"")
                .endsWith(" and 9,968 more")
                .hasSizeLessThan(600);
    }

    @Test
    void whatLooksLikeAPersonIsMasked() {
        assertThat(UnknownName.message("program", "Budi Santoso 3171991708450001", PROGRAMS))
                .doesNotContain("Budi")
                .doesNotContain("3171991708450001");
    }
}
