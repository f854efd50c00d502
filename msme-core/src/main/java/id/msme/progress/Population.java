package id.msme.progress;

import static java.util.Objects.requireNonNull;

import id.msme.number.Fraction;
import id.msme.source.Citation;
import id.msme.text.Counted;
import id.msme.text.Texts;
import id.msme.text.ValueLimits;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number of MSMEs that a publisher reported. Publishers disagree, so a target names the number it was set against.
 */
public final class Population {

    private final long msmes;
    private final OptionalInt year;
    private final Optional<String> publisher;
    private final List<Citation> citations;

    private Population(long msmes, OptionalInt year, Optional<String> publisher, List<Citation> citations) {
        if (msmes < 1) {
            throw new IllegalArgumentException("a population has at least one MSME, got " + msmes);
        }
        ValueLimits.requireCount("a population", "", msmes);
        if (publisher.isPresent()) {
            Texts.requireName("the publisher of a population", "", publisher.get());
        }
        if (year.isPresent()) {
            checkYear(year.getAsInt());
        }
        this.msmes = msmes;
        this.year = year;
        this.publisher = publisher;
        this.citations = List.copyOf(citations);
    }

    private static void checkYear(int year) {
        if (year < ValueLimits.MIN_YEAR || year > ValueLimits.MAX_YEAR) {
            throw new IllegalArgumentException("the year of a population has four digits from 1900; found " + year);
        }
    }

    /**
     * Creates a population that a publisher counted or stated for a year.
     *
     * @param msmes how many
     * @param year the year that the count is of, 1900 to 2999
     * @param publisher who counted or stated it
     * @param citations where that is read
     * @return the population
     * @throws IllegalArgumentException if there is no MSME, the year is out of range or the publisher is blank
     */
    public static Population of(long msmes, int year, String publisher, List<Citation> citations) {
        return new Population(
                msmes,
                OptionalInt.of(year),
                Optional.of(requireNonNull(publisher, "publisher")),
                requireNonNull(citations, "citations"));
    }

    /**
     * Creates a population of which neither year nor publisher is known.
     *
     * @param msmes how many
     * @param citations where that is read, empty if the application states it
     * @return the population
     * @throws IllegalArgumentException if there is no MSME
     */
    public static Population of(long msmes, List<Citation> citations) {
        return new Population(msmes, OptionalInt.empty(), Optional.empty(), requireNonNull(citations, "citations"));
    }

    /**
     * Returns a copy with the year that the count is of.
     *
     * @param of the year, 1900 to 2999
     * @return the changed copy
     * @throws IllegalArgumentException if the year is out of range
     */
    public Population withYear(int of) {
        return new Population(msmes, OptionalInt.of(of), publisher, citations);
    }

    /**
     * Returns a copy with the publisher.
     *
     * @param name who counted or stated it
     * @return the changed copy
     * @throws IllegalArgumentException if the name is not 1 to 200 characters on one line
     */
    public Population withPublisher(String name) {
        return new Population(msmes, year, Optional.of(requireNonNull(name, "name")), citations);
    }

    /** {@return how many MSMEs there are, at least 1} */
    public long msmes() {
        return msmes;
    }

    /** {@return the year that the count is of, if it is known} */
    public OptionalInt year() {
        return year;
    }

    /** {@return who counted or stated it, if that is known} */
    public Optional<String> publisher() {
        return publisher;
    }

    /** {@return where it is read, empty if the application states it} */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * {@return what share of it a count is; above 1 where the count is larger}
     *
     * @param count a count of MSMEs
     */
    public Fraction shareOf(long count) {
        return Fraction.of(count, msmes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Population that
                && msmes == that.msmes
                && year.equals(that.year)
                && publisher.equals(that.publisher)
                && citations.equals(that.citations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(msmes, year, publisher, citations);
    }

    /** {@return one line, for example {@code 64,200,000 MSMEs (Kemenkop UKM, 2022)}} */
    @Override
    public String toString() {
        var by = new StringBuilder();
        publisher.ifPresent(by::append);
        year.ifPresent(of -> by.append(by.isEmpty() ? "" : ", ").append(of));
        return Counted.of(msmes, "MSME") + (by.isEmpty() ? "" : " (" + by + ")");
    }
}
