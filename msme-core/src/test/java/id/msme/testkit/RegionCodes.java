package id.msme.testkit;

import id.msme.region.Region;
import id.msme.region.RegionRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Codes of regencies and cities, written {@code PP.RR}. */
public final class RegionCodes {

    private RegionCodes() {}

    /** {@return every code that is or was in force, the retired ones of Papua among them} */
    public static Arbitrary<String> ever() {
        return Arbitraries.of(codes(region -> true));
    }

    /**
     * {@return the codes in force on a day}
     *
     * @param day the day
     */
    public static Arbitrary<String> inForce(LocalDate day) {
        return Arbitraries.of(codes(region -> region.validity().includes(day)));
    }

    /**
     * {@return the codes retired by a day, under which a record counts for their successors}
     *
     * @param day the day, from 2022-11-09 on
     */
    public static Arbitrary<String> retired(LocalDate day) {
        return Arbitraries.of(codes(region -> region.validity().endsBefore(day.toEpochDay())));
    }

    /** {@return texts of the right form that no regency or city ever had} */
    public static Arbitrary<String> unknown() {
        var known = codes(region -> true);
        return Arbitraries.integers()
                .between(0, 9_999)
                .map(number -> String.format(Locale.ROOT, "%02d.%02d", number / 100, number % 100))
                .filter(code -> !known.contains(code));
    }

    private static List<String> codes(Predicate<Region> wanted) {
        return RegionRegister.standard().regions().stream()
                .filter(region -> region.level() != Region.Level.PROVINCE)
                .filter(wanted)
                .map(region -> region.code().toString())
                .toList();
    }
}
