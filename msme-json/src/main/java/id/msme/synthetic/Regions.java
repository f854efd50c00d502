package id.msme.synthetic;

import id.msme.region.Region;
import id.msme.region.Region.Level;
import id.msme.region.RegionCode;
import id.msme.region.RegionRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Draws regencies and cities, in force or not, and codes that none has. */
final class Regions {

    private static final int CODES_A_PROVINCE = 100;

    private final RegionRegister register;
    private final List<Region> regencies;
    private final List<Region> later;
    private final List<Region> retired;

    Regions(RegionRegister register) {
        this.register = register;
        this.regencies = register.regions().stream()
                .filter(region -> region.level() != Level.PROVINCE)
                .toList();
        this.later = only(region -> region.validity().firstDay().isPresent());
        this.retired = only(region -> region.successor().isPresent());
    }

    private List<Region> only(Predicate<Region> isWanted) {
        return regencies.stream().filter(isWanted).toList();
    }

    Region inForce(LocalDate day, Draws draws) {
        return draw(regencies, region -> region.validity().includes(day), draws);
    }

    /** One that comes into force after a day before {@link #lastDayBeforeSome()}. */
    Region notYetInForce(LocalDate day, Draws draws) {
        return draw(later, region -> region.validity().startsAfter(day.toEpochDay()), draws);
    }

    /** One that was retired by a day from {@link #firstDayAfterSome()} on. */
    Region superseded(LocalDate day, Draws draws) {
        return draw(retired, region -> region.validity().endsBefore(day.toEpochDay()), draws);
    }

    LocalDate lastDayBeforeSome() {
        return later.stream()
                .map(region -> region.validity().firstDay().orElseThrow().minusDays(1))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    LocalDate firstDayAfterSome() {
        return retired.stream()
                .map(region -> region.validity().lastDay().orElseThrow().plusDays(1))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Four digits of a province that exists, and of no regency or city of any date. */
    int unknownIn(int province, Draws draws) {
        int number;
        do {
            number = province * CODES_A_PROVINCE + 1 + draws.below(CODES_A_PROVINCE - 1);
        } while (register.isKnownInNiks(RegionCode.ofRegency(number)));
        return number;
    }

    /** Two digits, the first no zero, of no province of any date. */
    int unknownProvince(Draws draws) {
        int province = 10 + draws.below(90);
        while (register.findRegion(RegionCode.ofProvince(province)).isPresent()) {
            province = 10 + draws.below(90);
        }
        return province;
    }

    private static Region draw(List<Region> regions, Predicate<Region> isWanted, Draws draws) {
        Region region = draws.pick(regions);
        while (!isWanted.test(region)) {
            region = draws.pick(regions);
        }
        return region;
    }
}
