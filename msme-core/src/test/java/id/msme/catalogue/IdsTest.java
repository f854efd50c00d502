package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.msme.activity.Activity;
import id.msme.activity.ActivityKind;
import id.msme.activity.Mode;
import id.msme.comparison.Reform;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.TrainingFinished;
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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a catalogue names has an id that the reader of catalogue files takes. */
class IdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static final List<Map.Entry<String, Consumer<String>>> OWNERS = List.of(
            Map.entry("a channel", id -> new Channel(id, "Contoh", ChannelKind.MARKETPLACE)),
            Map.entry("a party", IdsTest::party),
            Map.entry("a program", id -> Program.builder().id(id).name("Contoh").build()),
            Map.entry("a rule", id -> new EligibilityRule(id, Condition.independent(true))),
            Map.entry("a target", IdsTest::target),
            Map.entry("a partnership", IdsTest::partnership),
            Map.entry("a commitment", IdsTest::commitment),
            Map.entry("an activity", IdsTest::activity),
            Map.entry("an activity", id -> TrainingFinished.any().of(id)),
            Map.entry("a reform", id -> Reform.of(id, draft -> draft.microSalesUpTo("3 miliar"))));

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
    @CsvSource({
        "'', ''",
        "' ', ' '",
        "x y, x y",
        "naik/kelas, naik/kelas",
        "kelas-Ä, kelas-Ä",
        "'naik\n', naik?",
        "'\u001b[2J', ?[2J",
        "naik\u202Esalek, naik?salek",
        "nik 3171991708450001, n*** ***",
        "a234567890b234567890c234567890d234567890e234567890f234567890g2345, a*b*c*d*…",
    })
    void anotherTextIsRefusedAndShown(String text, String shown) {
        OWNERS.forEach(owner -> assertThatIllegalArgumentException()
                .isThrownBy(() -> owner.getValue().accept(text))
                .withMessage(
                        "the id of " + owner.getKey() + " has 1 to 64 of A-Z a-z 0-9 . _ -; found \"" + shown + "\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 65})
    void anIdHasUpTo64Characters(int length) {
        OWNERS.forEach(owner -> {
            ThrowingCallable call = () -> owner.getValue().accept("a".repeat(length));
            if (length <= 64) {
                assertThatNoException().isThrownBy(call);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(call)
                        .withMessageEndingWith("; found \"" + "a".repeat(40) + "…\"");
            }
        });
    }
}
