package id.msme.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.activity.Mode;
import id.msme.condition.AllOf;
import id.msme.condition.AnyOf;
import id.msme.condition.Condition;
import id.msme.condition.EligibilityRule;
import id.msme.condition.Identifier;
import id.msme.condition.KbliIn;
import id.msme.condition.Quantity;
import id.msme.condition.QuantityWithin;
import id.msme.condition.Range;
import id.msme.condition.TrainingFinished;
import id.msme.condition.Unit;
import id.msme.identity.Sex;
import id.msme.scale.Scale;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Condition SIMPLE = Condition.independent(true);

    private static Condition nested(int depth) {
        Condition condition = SIMPLE;
        for (int i = 1; i < depth; i++) {
            condition = Condition.not(condition);
        }
        return condition;
    }

    private static List<String> provinces(int count) {
        return IntStream.range(0, count).mapToObj("%05d"::formatted).toList();
    }

    @Test
    void aSimpleConditionHasDepthOneAndSixteenIsTheDeepest() {
        assertThat(SIMPLE.depth()).isEqualTo(1);
        assertThat(nested(16).depth()).isEqualTo(16);
        assertThat(Condition.all(SIMPLE, nested(15)).depth()).isEqualTo(16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(17))
                .withMessage("conditions nest at most 16 deep");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.all(SIMPLE, nested(16)));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.any(nested(16)));
    }

    @Test
    void allAndAnyCombineOneToSixtyFour() {
        assertThat(new AllOf(Collections.nCopies(64, SIMPLE)).conditions()).hasSize(64);
        assertThat(new AnyOf(Collections.nCopies(64, SIMPLE)).conditions()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllOf(Collections.nCopies(65, SIMPLE)))
                .withMessage("all combines 1 to 64 conditions; found 65");
        assertThatIllegalArgumentException().isThrownBy(() -> new AnyOf(Collections.nCopies(65, SIMPLE)));
        assertThatIllegalArgumentException().isThrownBy(Condition::all);
        assertThatIllegalArgumentException().isThrownBy(Condition::any);
    }

    @Test
    void listsHoldOneToAThousandDifferentValues() {
        assertThat(new KbliIn(provinces(1_000)).prefixes()).hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KbliIn(provinces(1_001)))
                .withMessage("kbli lists 1 to 1,000 values; found 1,001");
        assertThatIllegalArgumentException().isThrownBy(Condition::scale);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.scale(Scale.MICRO, Scale.SMALL, Scale.MICRO))
                .withMessage("scale lists MICRO twice");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.ownerSex(Sex.MALE, Sex.MALE));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.stated(Identifier.NIB, Identifier.NIB));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.training(Mode.MIXED, Mode.MIXED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "345", "3a", " 34", "٣٤"})
    void provincesHaveTwoAsciiDigits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.province("34", code))
                .withMessage("province takes codes of two digits such as 34; found \"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"34", "34.7", "3471", "34.711", "34,71", "3a.71"})
    void regionsAreWrittenWithADot(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.region(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "561011", "5a", "56.1"})
    void prefixesHaveTwoToFiveDigits(String prefix) {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.kbli(prefix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "é", "a/b"})
    void idsOfRulesAndActivitiesHaveTheFormOfIds(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EligibilityRule(id, SIMPLE));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.training(id));
    }

    @Test
    void idsHaveUpToSixtyFourCharacters() {
        assertThat(new EligibilityRule("x".repeat(64), SIMPLE).id()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new EligibilityRule("x".repeat(65), SIMPLE));
    }

    @Test
    void aRangeIncludesItsEnds() {
        Range range = Unit.MONTHS.between(6, 12);
        assertThat(range.includes(new BigDecimal("5"))).isFalse();
        assertThat(range.includes(new BigDecimal("6"))).isTrue();
        assertThat(range.includes(new BigDecimal("12"))).isTrue();
        assertThat(range.includes(new BigDecimal("13"))).isFalse();
        assertThat(Unit.MONTHS.between(6, 6)).hasToString("6 to 6 months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.MONTHS.between(7, 6))
                .withMessage("a range needs atLeast up to atMost; found atLeast 7 and atMost 6");
    }

    @Test
    void numbersAreWholeButPoints() {
        assertThat(Unit.POINTS.atLeast(new BigDecimal("62.500000"))).hasToString("at least 62.5 points");
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.POINTS.atLeast(new BigDecimal("0.0000001")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.RUPIAH.atMost(new BigDecimal("0.5")))
                .withMessage("a number of rupiah is whole");
        assertThat(Unit.RUPIAH.atMost(new BigDecimal("5E8"))).isEqualTo(Unit.RUPIAH.atMost(500_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.COUNT.atLeast(new BigDecimal("1E18")));
        assertThat(Unit.COUNT.atLeast(999_999_999_999_999_999L).low()).isPresent();
    }

    @Test
    void aRangeHasTheUnitThatTheConditionReads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.operatingMonths(Unit.YEARS.atLeast(1)))
                .withMessage("operatingMonths takes a range of months; found years");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.readinessScore(Unit.COUNT.atLeast(60)));
        for (Quantity quantity : Quantity.values()) {
            assertThat(new QuantityWithin(quantity, quantity.unit().atLeast(1)).name())
                    .isEqualTo(quantity.member());
        }
    }

    @Test
    void aCombinationReadsWhatItsPartsReadOnce() {
        Condition condition = Condition.any(
                Condition.stated(Identifier.PHONE, Identifier.NIB),
                Condition.not(Condition.channels(Unit.COUNT.atMost(0))),
                Condition.stated(Identifier.NIB));
        assertThat(condition.reads()).containsExactly("/msme/phone", "/msme/nib", "/msme/channels");
    }

    @Test
    void conditionsPrintOnALine() {
        assertThat(Condition.all(Condition.province("32", "33"), Condition.not(Condition.kbli("64"))))
                .hasToString("all(province 32, 33, not(kbli 64))");
        assertThat(Condition.annualSales(Unit.RUPIAH.atMost(500_000_000)))
                .hasToString("annualSales at most Rp500,000,000");
        assertThat(new KbliIn(provinces(1_000))).hasToString("kbli 00000, 00001, 00002, 00003, 00004 and 995 more");
        assertThat(new AllOf(Collections.nCopies(64, new KbliIn(provinces(9)))).toString())
                .isEqualTo("all(64 conditions)");
        assertThat(TrainingFinished.any().of("ld-1").in(Mode.VIRTUAL, Mode.MIXED))
                .hasToString("training ld-1 in VIRTUAL or MIXED");
    }
}
