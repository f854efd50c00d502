package id.msme.region;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import id.msme.text.UnknownName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A register of all region codes that were in force at any time, according to its tables.
 */
public final class RegionRegister {

    private static final int CODES = 10_000;

    private final List<Region> regions;
    private final List<FormerCode> formerCodes;
    private final @Nullable Region[] byNumber = new Region[CODES];

    private RegionRegister(List<Region> regions, List<FormerCode> formerCodes) {
        this.formerCodes = List.copyOf(formerCodes);
        for (Region region : regions) {
            int number = region.code().number();
            if (byNumber[number] != null) {
                throw new IllegalArgumentException("the code " + region.code() + " stands twice");
            }
            byNumber[number] = region;
        }
        var byCode = new ArrayList<Region>(regions.size());
        for (Region region : byNumber) {
            if (region != null) {
                check(region);
                byCode.add(region);
            }
        }
        this.regions = Collections.unmodifiableList(byCode);
    }

    /** The regions by the four digits of their codes; not to be changed. */
    @Nullable
    Region[] byNumber() {
        return byNumber;
    }

    private void check(Region region) {
        if (byNumber[region.code().number() / 100 * 100] == null) {
            throw new IllegalArgumentException("the province of " + region.code() + " is not in the table");
        }
        if (region.successor().isPresent()) {
            checkSuccessor(region, byNumber[region.successor().get().number()]);
        }
    }

    /** A successor lasts longer, so that {@link #current} comes to an end. */
    private static void checkSuccessor(Region region, @Nullable Region next) {
        if (next == null) {
            throw new IllegalArgumentException("the successor of " + region.code() + " is not in the table");
        }
        if (next.validity().lastDay().isPresent()
                && !next.validity()
                        .lastDay()
                        .get()
                        .isAfter(region.validity().lastDay().orElseThrow())) {
            throw new IllegalArgumentException(
                    "the successor of " + region.code() + ", " + next.code() + ", was not in force for longer");
        }
    }

    /**
     * Creates a register of regions.
     *
     * @param regions the regions, each code once, every province and successor among them
     * @return the register
     * @throws IllegalArgumentException if a code is repeated, a province or successor is not among them, or a successor
     *     was retired no later than what it succeeds
     */
    public static RegionRegister of(List<Region> regions) {
        return new RegionRegister(requireNonNull(regions, "regions"), List.of());
    }

    /** A register that also knows codes without a region, which stand in old NIKs. */
    static RegionRegister of(List<Region> regions, List<FormerCode> formerCodes) {
        return new RegionRegister(regions, formerCodes);
    }

    /**
     * {@return the provinces, regencies and cities of Kepmendagri 300.2.2-2430/2025, and the codes retired since 2021}
     */
    public static RegionRegister standard() {
        return RegionTable.REGISTER;
    }

    /**
     * {@return the codes that were given up before the decrees read, known only from NIKs; no enrolment can state them}
     */
    public List<FormerCode> formerCodes() {
        return formerCodes;
    }

    /**
     * Returns whether a NIK can start with a code: a regency or city has or had it, or it is one of {@link
     * #formerCodes()}.
     *
     * @param code the code of a regency or city
     * @return whether the code is known
     */
    public boolean isKnownInNiks(RegionCode code) {
        return findRegion(code).isPresent()
                || formerCodes.stream().anyMatch(former -> former.code().equals(code));
    }

    /** {@return all regions, by code} */
    public List<Region> regions() {
        return regions;
    }

    /**
     * Returns the region that has, or once had, a code.
     *
     * @param code the code, for example {@code 34.71}
     * @return the region
     * @throws IllegalArgumentException if no region ever had it; the message lists the nearest codes
     */
    public Region region(RegionCode code) {
        return findRegion(code)
                .orElseThrow(() -> new IllegalArgumentException(UnknownName.message(
                        "region",
                        code.toString(),
                        regions.stream().map(region -> region.code().toString()).toList())));
    }

    /**
     * Finds the region that has, or once had, a code.
     *
     * @param code the code
     * @return the region, or empty if none ever had it
     */
    public Optional<Region> findRegion(RegionCode code) {
        return Optional.ofNullable(byNumber[requireNonNull(code, "code").number()]);
    }

    /**
     * Returns the region under which a code counts on a date. A retired code counts under its successor from the day
     * the successor came into force, which can be before the code was retired.
     *
     * @param region a region of this register
     * @param epochDay the date, counted in days from 1970-01-01
     * @return the region itself, or the last successor in force by then
     */
    public Region current(Region region, long epochDay) {
        Region current = requireNonNull(region, "region");
        Region next = successorOn(current, epochDay);
        while (next != null) {
            current = next;
            next = successorOn(current, epochDay);
        }
        return current;
    }

    private @Nullable Region successorOn(Region region, long epochDay) {
        if (region.successor().isEmpty()) {
            return null;
        }
        Region next = requireNonNull(byNumber[region.successor().get().number()]);
        boolean hasTakenOver = next.validity().firstDay().isPresent()
                ? !next.validity().startsAfter(epochDay)
                : region.validity().endsBefore(epochDay);
        return hasTakenOver ? next : null;
    }

    /**
     * {@return the regions in force on a day, by code}
     *
     * @param day the day
     */
    public List<Region> inForce(LocalDate day) {
        requireNonNull(day, "day");
        return regions.stream()
                .filter(region -> region.validity().includes(day))
                .toList();
    }

    /** {@return how many regions and codes it has, on one line} */
    @Override
    public String toString() {
        long provinces = regions.stream()
                .filter(region -> region.level() == Region.Level.PROVINCE)
                .count();
        return "RegionRegister: " + Counted.of(provinces, "province") + ", "
                + Counted.of(regions.size() - provinces, "regency or city", "regencies and cities") + ", of any date";
    }
}
