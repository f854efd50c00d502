package id.msme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.form.Member;
import id.msme.rule.ProvinceMatch;
import id.msme.tally.EnrolmentTally;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvinceCheckTest {

    private static Verdict verdict(String nik, String region, String day) {
        return Judging.judge(TestForm.good()
                .with(Member.NIK, nik)
                .with(Member.REGION, region)
                .with(Member.SUBMITTED_ON, day));
    }

    @ParameterizedTest
    @CsvSource({
        "3471010101900001, 34.04, 2023-06-01, SAME",
        "3171010101900001, 34.71, 2023-06-01, OTHER",
        // Nabire counts under Papua Tengah from 2022-07-25, whatever the NIK of its people starts with
        "9104010101900001, 94.01, 2023-06-01, SAME",
        "9104010101900001, 91.04, 2022-07-24, SAME",
        "9104010101900001, 91.04, 2022-07-25, SAME",
        "9203010101900001, 94.01, 2023-06-01, OTHER",
        // places that the register cannot name, and numbers that are refused
        "6473010101900001, 64.71, 2023-06-01, NOT_COMPARED",
        "3499010101900001, 34.71, 2023-06-01, NOT_COMPARED",
        "0071010101900001, 34.71, 2023-06-01, NOT_COMPARED",
        "3171010101900001, 34.99, 2023-06-01, NOT_COMPARED",
    })
    void comparesTheProvincesOfRegionAndNik(String nik, String region, String day, ProvinceMatch match) {
        assertThat(verdict(nik, region, day).provinceMatch()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({"100, 51, true", "100, 50, false", "99, 99, false", "101, 51, true", "0, 0, false"})
    void regionsAreDoubtfulWhereMoreThanHalfOfAHundredDiffer(int compared, int differing, boolean areDoubtful) {
        var builder = EnrolmentTally.builder();
        IntStream.range(0, compared)
                .mapToObj(i -> verdict(i < differing ? "3171010101900001" : "3471010101900001", "34.71", "2023-06-01"))
                .forEach(builder::add);
        IntStream.range(0, 200).forEach(i -> builder.add(verdict("3499010101900001", "34.71", "2023-06-01")));
        EnrolmentTally tally = builder.build();
        assertThat(tally.provincesCompared()).isEqualTo(compared);
        assertThat(tally.provincesDiffering()).isEqualTo(differing);
        assertThat(tally.areRegionsDoubtful()).isEqualTo(areDoubtful);
    }

    @Test
    void aDuplicateIsComparedAsItsRecord() {
        Verdict counted = verdict("3171010101900001", "34.71", "2023-06-01");
        var builder = EnrolmentTally.builder();
        builder.add(counted);
        builder.replace(counted, counted.asDuplicate());
        assertThat(builder.build().provincesDiffering()).isOne();
    }
}
