package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.msme.activity.Activity;
import id.msme.activity.ActivityKind;
import id.msme.activity.Mode;
import id.msme.partnership.Commitment;
import id.msme.partnership.CooperationKind;
import id.msme.partnership.Partnership;
import id.msme.party.Channel;
import id.msme.party.ChannelKind;
import id.msme.party.Party;
import id.msme.party.PartyKind;
import id.msme.program.Program;
import id.msme.progress.Indicator;
import id.msme.progress.Target;
import id.msme.progress.TargetKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a catalogue names has an id that the reader of catalogue files takes. */
class IdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static final Map<String, Consumer<String>> OWNERS = Map.of(
            "a channel", id -> new Channel(id, "Contoh", ChannelKind.MARKETPLACE),
            "a party", IdsTest::party,
            "a program", id -> Program.builder().id(id).name("Contoh").build(),
            "a target", IdsTest::target,
            "a partnership", IdsTest::partnership,
            "a commitment", IdsTest::commitment,
            "an activity", IdsTest::activity);

    private static void party(String id) {
        Party.builder().id(id).name("Contoh").kind(PartyKind.MARKETPLACE).build();
    }

    private static void target(String id) {
        Target.builder()
                .id(id)
                .indicator(Indicator.MSMES_ONLINE)
                .kind(TargetKind.CUMULATIVE)
                .value(1)
                .deadline(DAY)
                .build();
    }

    private static void partnership(String id) {
        var standard = Catalogue.standard().partnership("facebook-smesco");
        Partnership.builder()
                .id(id)
                .name("Contoh")
                .program("go-online")
                .addArrangements(CooperationKind.TRAINING)
                .addAllParticipants(standard.participants())
                .build();
    }

    private static void commitment(String id) {
        Commitment.builder()
                .id(id)
                .program("go-online")
                .addDebtors("shopee")
                .indicator(Indicator.MSMES_ONLINE)
                .build();
    }

    private static void activity(String id) {
        Activity.builder()
                .id(id)
                .name("Contoh")
                .program("go-online")
                .kind(ActivityKind.TRAINING)
                .mode(Mode.VIRTUAL)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x y", "naik/kelas", "kelas-Ä", "naik\n"})
    void anotherTextIsRefused(String text) {
        OWNERS.forEach((owner, build) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> build.accept(text))
                .withMessage("the id of " + owner + " has 1 to 64 of A-Z a-z 0-9 . _ -"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 65})
    void anIdHasUpTo64Characters(int length) {
        OWNERS.values().forEach(build -> {
            if (length <= 64) {
                assertThatNoException().isThrownBy(() -> build.accept("a".repeat(length)));
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> build.accept("a".repeat(length)));
            }
        });
    }
}
