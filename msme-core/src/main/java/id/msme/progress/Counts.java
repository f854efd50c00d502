package id.msme.progress;

import id.msme.language.Language;
import id.msme.number.Fraction;
import id.msme.text.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts and shares as a language writes them. */
record Counts(Language language) {

    String text(long count) {
        return NumberText.of(count, language);
    }

    /** Whole from 1,000 on, else with one decimal place. */
    String rounded(Fraction exact) {
        BigDecimal decimal = exact.toDecimal(6);
        boolean isWhole = decimal.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0;
        return NumberText.of(decimal.setScale(isWhole ? 0 : 1, RoundingMode.HALF_EVEN), language);
    }

    String percent(Fraction share) {
        BigDecimal percent = share.times(Fraction.of(100)).toDecimal(6).setScale(1, RoundingMode.HALF_EVEN);
        return NumberText.of(percent, language) + " %";
    }
}
