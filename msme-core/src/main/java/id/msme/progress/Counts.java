package id.msme.progress;

import id.msme.language.Language;
import id.msme.number.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Counts and shares as a language writes them. */
record Counts(Language language) {

    String text(long count) {
        return separated(String.format(Locale.ROOT, "%,d", count));
    }

    /** Whole from 1,000 on, else with one decimal place. */
    String rounded(Fraction exact) {
        BigDecimal decimal = exact.toDecimal(6);
        boolean isWhole = decimal.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0;
        return separated(String.format(
                Locale.ROOT, isWhole ? "%,.0f" : "%,.1f", decimal.setScale(isWhole ? 0 : 1, RoundingMode.HALF_EVEN)));
    }

    String percent(Fraction share) {
        BigDecimal percent = share.times(Fraction.of(100)).toDecimal(6).setScale(1, RoundingMode.HALF_EVEN);
        return separated(String.format(Locale.ROOT, "%,.1f", percent)) + " %";
    }

    private String separated(String english) {
        return language == Language.EN
                ? english
                : english.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }
}
