package id.msme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.evidence.Evidence;
import id.msme.financing.FinancingNorm;
import id.msme.money.Rupiah;
import id.msme.number.Share;
import id.msme.readiness.ReadinessModel;
import id.msme.source.Citation;
import id.msme.treatment.TreatmentPolicy;
import id.msme.treatment.TreatmentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 5, 20);

    private static final Models MODELS = Catalogue.standard().models();

    @Test
    void everythingShippedIsFoundByItsId() {
        assertThat(MODELS.all())
                .extracting(ReadinessModel::id)
                .containsExactly("readiness", "official-literacy", "service-tiktok-shop", "service-shopee");
        assertThat(MODELS.all())
                .allSatisfy(model -> assertThat(MODELS.model(model.id())).isSameAs(model));
        assertThat(MODELS.findModel("none")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MODELS.model("readines"))
                .withMessageContaining("did you mean \"readiness\"")
                .withMessageContaining("service-shopee");
        assertThat(MODELS)
                .hasToString(
                        "Models readiness 1, official-literacy 1, service-tiktok-shop 2025-08-06, service-shopee 2022");
    }

    @ParameterizedTest
    @CsvSource({
        "tiktok-shop, 2025-08-05, false",
        "tiktok-shop, 2025-08-06, true",
        "shopee, 2021-12-31, false",
        "shopee, 2022-01-01, true",
        "lazada, 2024-01-01, false"
    })
    void marketplaceHasItsModelFromItsFirstDay(String platform, LocalDate day, boolean isKnown) {
        assertThat(MODELS.findMarketplace(platform, day).isPresent()).isEqualTo(isKnown);
    }

    @Test
    void changedGeneralModelTakesTheTreatmentPolicyWithIt() {
        ReadinessModel changed = MODELS.standard().toBuilder().version("2").build();
        Catalogue catalogue = Catalogue.standard().withModels(MODELS.withModel(changed));
        assertThat(catalogue.models().standard()).isEqualTo(changed);
        assertThat(catalogue.models().treatment().model()).isEqualTo(changed);
        assertThat(catalogue.models().all()).hasSameSizeAs(MODELS.all());
        assertThat(Catalogue.standard().models().standard().version()).isEqualTo("1");
    }

    @Test
    void generalModelWithoutWhatTheTreatmentNamesIsRefused() {
        ReadinessModel changed =
                MODELS.standard().toBuilder().version("2").gates(List.of()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MODELS.withModel(changed))
                .withMessageContaining("treatment policy");
    }

    @Test
    void addedModelStandsBesideTheOthers() {
        ReadinessModel own = MODELS.officials().toBuilder().id("own").build();
        Models changed = MODELS.withModel(own);
        assertThat(changed.model("own")).isEqualTo(own);
        assertThat(changed.officials()).isEqualTo(MODELS.officials());
        assertThat(changed.treatment()).isSameAs(MODELS.treatment());
    }

    @Test
    void normsCanBeVaried() {
        var norm = new FinancingNorm(
                "own", 6, Share.parse("0"), List.of(Rupiah.of(1)), List.of(Sources.ours("Six months")));
        TreatmentPolicy none = TreatmentPolicy.of("none", MODELS.standard(), List.of());
        Models changed =
                MODELS.withFinancingNorm(norm).withNeglectRules(List.of()).withTreatment(none);
        assertThat(changed.financingNorm()).isEqualTo(norm);
        assertThat(changed.neglectRules()).isEmpty();
        assertThat(changed.treatment()).isSameAs(none);
        assertThat(changed.stepCosts()).isEqualTo(MODELS.stepCosts());
        assertThat(MODELS.withStepCosts(MODELS.stepCosts()).neglectRules()).isEqualTo(MODELS.neglectRules());
    }

    @Test
    void everyNumberHasItsSource() {
        assertThat(MODELS.treatment().rules())
                .hasSize(23)
                .extracting(TreatmentRule::citations)
                .allSatisfy(citations -> assertThat(citations).isNotEmpty().doesNotHaveDuplicates());
        assertThat(Stream.of(
                                MODELS.stepCosts().citations(),
                                MODELS.financingNorm().citations())
                        .flatMap(List::stream))
                .isNotEmpty();
        assertThat(MODELS.financingNorm().citations())
                .extracting(Citation::work)
                .anySatisfy(work -> assertThat(work).contains("Kredit Usaha Rakyat"));
        assertThat(MODELS.standard().assess(Evidence.none(), AS_OF).level()).isEmpty();
    }
}
