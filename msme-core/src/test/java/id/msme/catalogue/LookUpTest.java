package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.program.Program;
import id.msme.region.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LookUpTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    private static final Program PROGRAM = CATALOGUE.program("go-online");

    static Stream<Arguments> lookUps() {
        return Stream.of(
                lookUp("channel", "shopee", CATALOGUE::channel, CATALOGUE::findChannel),
                lookUp("party", "kominfo", CATALOGUE::party, CATALOGUE::findParty),
                lookUp("program", "kki", CATALOGUE::program, CATALOGUE::findProgram),
                lookUp("target", "dm-2024", CATALOGUE::target, CATALOGUE::findTarget),
                lookUp("partnership", "facebook-smesco", CATALOGUE::partnership, CATALOGUE::findPartnership),
                lookUp("commitment", "facebook-trains-15k", CATALOGUE::commitment, CATALOGUE::findCommitment),
                lookUp("partner of go-online", "blibli", PROGRAM::partner, PROGRAM::findPartner),
                lookUp(
                        "publisher",
                        "KEMENKOP",
                        CATALOGUE.onboarding()::publisher,
                        CATALOGUE.onboarding()::findPublisher));
    }

    private static Arguments lookUp(
            String kind, String id, Function<String, Object> get, Function<String, Optional<?>> find) {
        return Arguments.of(kind, id, get, find);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookUps")
    void failedLookUpNamesTheValidIds(
            String kind, String id, Function<String, Object> get, Function<String, Optional<?>> find) {
        assertThat(find.apply(id).orElseThrow()).isSameAs(get.apply(id));
        assertThat(find.apply("nix")).isEmpty();
        fails(() -> get.apply("nix"), "no " + kind + " \"nix\"", id);
    }

    @ParameterizedTest
    @MethodSource("others")
    void failedLookUpByOtherKeysNamesTheValidOnes(ThrowingCallable lookUp, String message, String valid) {
        fails(lookUp, message, valid);
    }

    static Stream<Arguments> others() {
        var day = LocalDate.of(2025, 8, 6);
        return Stream.of(
                other(() -> CATALOGUE.regions().region(RegionCode.parse("34.72")), "no region \"34.72\"", "34.71"),
                other(
                        () -> CATALOGUE.models().marketplace("nix", day),
                        "no service levels on 2025-08-06",
                        "tiktok-shop"),
                other(() -> PROGRAM.path("go-online"), "no target of go-online \"go-online\"", "go-online-8m"));
    }

    private static Arguments other(ThrowingCallable lookUp, String message, String valid) {
        return Arguments.of(lookUp, message, valid);
    }

    private static void fails(ThrowingCallable lookUp, String message, String valid) {
        assertThatIllegalArgumentException()
                .isThrownBy(lookUp)
                .withMessageStartingWith(message)
                .withMessageContaining(valid);
    }
}
