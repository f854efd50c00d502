package id.msme.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.msme.source.Citation;
import id.msme.source.Reliability;
import id.msme.testkit.Days;
import id.msme.text.IsoDate;
import id.msme.text.IsoDuration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TimelineProperties {

    private static final Citation SOURCE = Citation.of("A test", Reliability.INFERENCE);

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.any();
    }

    @Property
    void everyCalendarDateIsReadAsItIsWritten(@ForAll("days") LocalDate day) {
        assertThat(IsoDate.epochDay(day.toString())).isEqualTo(day.toEpochDay());
        assertThat(IsoDate.epochDay(java.nio.CharBuffer.wrap(day.toString()))).isEqualTo(day.toEpochDay());
        assertThat(IsoDate.parse(day.toString())).isEqualTo(day);
    }

    @Property
    void durationsOfTheJdkAreReadAlike(
            @ForAll @IntRange(max = 999_999_999) int days,
            @ForAll @IntRange(max = 999_999_999) int hours,
            @ForAll @IntRange(max = 999_999_999) int minutes,
            @ForAll @IntRange(max = 999_999_999) int seconds) {
        String text = "P" + days + "DT" + hours + "H" + minutes + "M" + seconds + "S";
        long expected = java.time.Duration.parse(text).toSeconds();
        assertThat(IsoDuration.seconds(text)).isEqualTo(expected);
        assertThat(IsoDuration.seconds("-" + text)).isEqualTo(-expected);
    }

    @Property
    void includesIsFromFirstToLastDay(
            @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate day) {
        LocalDate first = a.isBefore(b) ? a : b;
        LocalDate last = a.isBefore(b) ? b : a;
        var validity = Validity.closed(first, last);
        assertThat(validity.includes(day)).isEqualTo(!day.isBefore(first) && !day.isAfter(last));
        assertThat(validity.startsAfter(day.toEpochDay())).isEqualTo(first.isAfter(day));
        assertThat(validity.endsBefore(day.toEpochDay())).isEqualTo(last.isBefore(day));
        assertThat(validity.firstDay()).contains(first);
        assertThat(validity.lastDay()).contains(last);
    }

    @Property
    void overlapIsMutualAndMeansASharedDay(
            @ForAll @Size(4) List<@IntRange(max = 12) Integer> offsets, @ForAll @IntRange(max = 12) int probe) {
        LocalDate origin = LocalDate.of(2021, 1, 28);
        var one = Validity.closed(
                origin.plusDays(Math.min(offsets.get(0), offsets.get(1))),
                origin.plusDays(Math.max(offsets.get(0), offsets.get(1))));
        var two = Validity.closed(
                origin.plusDays(Math.min(offsets.get(2), offsets.get(3))),
                origin.plusDays(Math.max(offsets.get(2), offsets.get(3))));
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
        if (one.includes(origin.plusDays(probe)) && two.includes(origin.plusDays(probe))) {
            assertThat(one.overlaps(two)).isTrue();
        }
        if (one.isFollowedBy(two)) {
            assertThat(one.overlaps(two)).isFalse();
        }
    }

    /**
     * Cuts time at some days: each day then has the value of its stretch, in whatever order the stretches are given.
     */
    @Property(tries = 300)
    void stretchesThatMeetHoldOneValueADay(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 60) Integer> cuts,
            @ForAll @IntRange(max = 70) int probe,
            @ForAll @IntRange(max = 7) int rotation) {
        LocalDate origin = LocalDate.of(2020, 12, 20);
        var entries = stretches(origin, cuts);
        var shuffled = new ArrayList<>(entries);
        java.util.Collections.rotate(shuffled, rotation);
        var timeline = Timeline.of(shuffled);
        LocalDate day = origin.plusDays(probe);
        assertThat(timeline.entries()).isEqualTo(entries);
        assertThat(timeline.at(day).orElseThrow().value())
                .isEqualTo(cuts.stream().distinct().filter(cut -> cut <= probe).count());

        if (entries.size() > 2) {
            var gap = new ArrayList<>(entries);
            gap.remove(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Timeline.of(gap))
                    .withMessageStartingWith("gap: ");
        }
        var overlap = new ArrayList<>(entries);
        overlap.add(new Dated<>(-1L, Validity.closed(day, day), SOURCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(overlap))
                .withMessageStartingWith("overlap: ");
    }

    private static List<Dated<Long>> stretches(LocalDate origin, List<Integer> cuts) {
        var entries = new ArrayList<Dated<Long>>();
        Optional<LocalDate> first = Optional.empty();
        long value = 0;
        for (int cut : new TreeSet<>(cuts)) {
            var next = origin.plusDays(cut);
            entries.add(new Dated<>(value++, Validity.closed(first, Optional.of(next.minusDays(1))), SOURCE));
            first = Optional.of(next);
        }
        entries.add(new Dated<>(value, Validity.closed(first, Optional.empty()), SOURCE));
        return List.copyOf(entries);
    }
}
