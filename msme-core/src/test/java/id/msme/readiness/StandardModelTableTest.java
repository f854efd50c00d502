package id.msme.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.catalogue.Catalogue;
import id.msme.evidence.Evidence;
import id.msme.evidence.Fact;
import id.msme.evidence.Measure;
import id.msme.text.FactTable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The standard model against a table of results that were computed from its description in exact fractions, by a
 * program that shares no code with this library.
 */
class StandardModelTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final ReadinessModel MODEL = Catalogue.standard().models().standard();

    private static final List<String> DIMENSIONS =
            List.of("DIGITAL_LITERACY", "RESPONSIVENESS", "PRODUCTION_CAPACITY", "RECORD_KEEPING", "MARKET_PRESENCE");
    private static final List<String> GATES = List.of("response.slow", "capacity.short");

    /** A row of the table: evidence and what follows from it. */
    record Case(
            String name,
            Evidence evidence,
            List<String> dimensions,
            String overall,
            List<String> gates,
            String low,
            String high) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return FactTable.read(
                        "standard-model.tsv",
                        StandardModelTableTest.class.getResourceAsStream("standard-model.tsv"),
                        "name",
                        "skills",
                        "ethics",
                        "safety",
                        "culture",
                        "response_seconds",
                        "stock",
                        "capacity",
                        "orders",
                        "months",
                        "channels",
                        "days_inactive",
                        "DIGITAL_LITERACY",
                        "RESPONSIVENESS",
                        "PRODUCTION_CAPACITY",
                        "RECORD_KEEPING",
                        "MARKET_PRESENCE",
                        "overall",
                        "response.slow",
                        "capacity.short",
                        "low_level",
                        "high_level")
                .map(row -> new Case(
                        row.text("name"),
                        evidence(row),
                        DIMENSIONS.stream().map(row::text).toList(),
                        row.text("overall"),
                        GATES.stream().map(row::text).toList(),
                        row.text("low_level"),
                        row.text("high_level")));
    }

    private static Evidence evidence(FactTable.Row row) {
        var builder = Evidence.builder();
        state(builder, row, "skills", Fact.LITERACY_SKILLS);
        state(builder, row, "ethics", Fact.LITERACY_ETHICS);
        state(builder, row, "safety", Fact.LITERACY_SAFETY);
        state(builder, row, "culture", Fact.LITERACY_CULTURE);
        state(builder, row, "response_seconds", Fact.RESPONSE_TIME);
        state(builder, row, "stock", Fact.STOCK);
        state(builder, row, "capacity", Fact.MONTHLY_CAPACITY);
        state(builder, row, "orders", Fact.EXPECTED_MONTHLY_ORDERS);
        state(builder, row, "months", Fact.RECORDED_MONTHS);
        state(builder, row, "channels", Fact.CHANNELS);
        state(builder, row, "days_inactive", Fact.DAYS_INACTIVE);
        return builder.build();
    }

    private static void state(Evidence.Builder builder, FactTable.Row row, String column, Fact fact) {
        String value = row.text(column);
        if (value.equals("refused")) {
            builder.refuse(fact);
        } else if (!value.equals("?")) {
            builder.state(measure(fact, value));
        }
    }

    private static Measure measure(Fact fact, String value) {
        return switch (fact.unit()) {
            case DECIMAL -> Measure.decimal(fact, value);
            case COUNT -> Measure.count(fact, Long.parseLong(value));
            case SECONDS -> Measure.duration(fact, Duration.ofSeconds(Long.parseLong(value)));
            case DAYS -> Measure.days(fact, Long.parseLong(value));
            case MONTHS -> Measure.months(fact, Long.parseLong(value));
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void assessmentIsThatOfTheDescription(Case row) {
        Assessment assessment = MODEL.assess(row.evidence(), AS_OF);
        assertThat(DIMENSIONS.stream().map(id -> assessment.score(id).toString()))
                .isEqualTo(row.dimensions());
        assertThat(assessment.overall()).hasToString(row.overall());
        assertThat(GATES.stream().map(id -> assessment.gate(id).name())).isEqualTo(row.gates());
        assertThat(assessment.lowLevel().level()).isEqualTo(row.low());
        assertThat(assessment.highLevel().level()).isEqualTo(row.high());
        assertThat(assessment.level().isPresent()).isEqualTo(row.low().equals(row.high()));
    }

    @Test
    void tableHasEveryRowOnce() {
        assertThat(cases()).hasSizeGreaterThan(70).extracting(Case::name).doesNotHaveDuplicates();
    }
}
