package id.msme.synthetic;

import static java.util.Objects.requireNonNull;

import id.msme.catalogue.Catalogue;
import id.msme.program.Program;
import id.msme.text.Counted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes synthetic enrolments: the same bytes for the same catalogue, seed, program and defect rate, on any JDK, in any
 * locale and time zone.
 *
 * <p>A record without a defect is accepted and draws no finding at all. One with a defect draws what {@link
 * SyntheticRecord#codes()} says, and nothing else, under a validator for the same catalogue that is not bound to one
 * program, as of any day from 2026-10-31 to 2998-12-31, with the duplicate step over the records in their order. The
 * defects go round in an order drawn anew for each round, so that a few hundred defective records hold every code that
 * a record can draw by itself; a program without an end, for one, cannot be closed. Criteria of eligibility and rules
 * of the host are not looked at.
 *
 * <p>Immutable; each method answers a new one.
 */
public final class SyntheticEnrolments {

    /** The greatest number of records of a run, 400,000,000: each has a NIK of its own. */
    public static final long MAX_RECORDS = Numbers.MAX_RECORDS;

    private static final int PLACES = 6;

    private final Catalogue catalogue;
    private final List<Program> programs;
    private final long seed;
    private final int defectsAMillion;

    private SyntheticEnrolments(Catalogue catalogue, List<Program> programs, long seed, int defectsAMillion) {
        this.catalogue = catalogue;
        this.programs = programs;
        this.seed = seed;
        this.defectsAMillion = defectsAMillion;
    }

    /**
     * {@return synthetic enrolments in all programs of a catalogue, with seed 1 and no defects}
     *
     * @param catalogue the registers, laws and programs; one that has no partner, or was open under no law on scale, is
     *     left out
     */
    public static SyntheticEnrolments of(Catalogue catalogue) {
        requireNonNull(catalogue, "catalogue");
        return new SyntheticEnrolments(catalogue, List.copyOf(catalogue.programs()), 1, 0);
    }

    /**
     * {@return these with another seed}
     *
     * @param number any number
     */
    public SyntheticEnrolments withSeed(long number) {
        return new SyntheticEnrolments(catalogue, programs, number, defectsAMillion);
    }

    /**
     * {@return enrolments in one program only}
     *
     * @param id the id of the program
     * @throws IllegalArgumentException if the catalogue does not have it; the message lists those it has
     */
    public SyntheticEnrolments forProgram(String id) {
        return new SyntheticEnrolments(catalogue, List.of(catalogue.program(id)), seed, defectsAMillion);
    }

    /**
     * {@return these with defects in a share of the records}
     *
     * @param rate 0 to 1, with at most six places
     * @throws IllegalArgumentException if it is out of range or has more places
     */
    public SyntheticEnrolments withDefectRate(BigDecimal rate) {
        requireNonNull(rate, "rate");
        boolean isShare = rate.signum() >= 0 && rate.compareTo(BigDecimal.ONE) <= 0;
        if (!isShare || rate.stripTrailingZeros().scale() > PLACES) {
            throw new IllegalArgumentException("a defect rate is 0 to 1 with at most six places, got " + rate);
        }
        return new SyntheticEnrolments(
                catalogue, programs, seed, rate.movePointRight(PLACES).intValueExact());
    }

    /**
     * {@return a stream of records, each created when it is read; a longer run begins with the same records}
     *
     * @param count the number of records, 0 to {@link #MAX_RECORDS}
     * @throws IllegalArgumentException if the count is out of range, or no program can have an enrolment
     */
    public Stream<SyntheticRecord> records(long count) {
        if (count < 0 || count > MAX_RECORDS) {
            throw new IllegalArgumentException("the number of records is 0 to " + MAX_RECORDS + ", got " + count);
        }
        List<Program> possible =
                programs.stream().filter(this::canHaveEnrolments).toList();
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("expected a program with a partner that was open under a law on scale");
        }
        var run = new Generation(catalogue, possible, seed, defectsAMillion);
        return LongStream.rangeClosed(1, count).mapToObj(run::next);
    }

    private boolean canHaveEnrolments(Program program) {
        DayRange days = Generation.USUAL_DAYS.movedInto(program.window());
        return catalogue.scales().ruleOn(LocalDate.ofEpochDay(days.first())).isPresent()
                && !catalogue.partners(program).isEmpty();
    }

    /** {@return the programs and the seed, for example {@code SyntheticEnrolments for 3 programs with seed 1}} */
    @Override
    public String toString() {
        return "SyntheticEnrolments for " + Counted.of(programs.size(), "program") + " with seed " + seed;
    }
}
