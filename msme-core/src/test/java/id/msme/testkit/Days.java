package id.msme.testkit;

import id.msme.catalogue.Catalogue;
import id.msme.industry.KbliEdition;
import id.msme.program.Program;
import id.msme.region.Region;
import id.msme.scale.ScaleRule;
import id.msme.timeline.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Days, above all those around a change. */
public final class Days {

    private Days() {}

    /** {@return days from 1900-01-01 to 9999-12-31, the range that enrolments may state} */
    public static Arbitrary<LocalDate> any() {
        return between(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
    }

    /**
     * {@return days of a stretch}
     *
     * @param first the first day
     * @param last the last day
     */
    public static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * {@return the day before, the first day, the last day and the day after of every law on scale, region code, KBLI
     * edition and program window that is shipped}
     */
    public static Arbitrary<LocalDate> aroundChanges() {
        return Arbitraries.of(changes());
    }

    /** {@return the days of {@link #aroundChanges} in order, for tests that go through all} */
    public static List<LocalDate> changes() {
        var catalogue = Catalogue.standard();
        Stream<Validity> laws = catalogue.scales().rules().stream().map(ScaleRule::validity);
        Stream<Validity> codes = catalogue.regions().regions().stream().map(Region::validity);
        Stream<Validity> editions = catalogue.industries().editions().stream().map(KbliEdition::validity);
        Stream<Validity> windows = catalogue.programs().stream().map(Program::window);
        return Stream.of(laws, codes, editions, windows)
                .flatMap(validities -> validities)
                .flatMap(Days::ends)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> ends(Validity validity) {
        return Stream.concat(
                validity.firstDay().stream().flatMap(first -> Stream.of(first.minusDays(1), first)),
                validity.lastDay().stream().flatMap(last -> Stream.of(last, last.plusDays(1))));
    }
}
