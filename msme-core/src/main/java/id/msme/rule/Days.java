package id.msme.rule;

import java.time.LocalDate;

/** Days and two-digit numbers as messages show them. */
final class Days {

    private Days() {}

    static String text(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    static String twoDigits(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
