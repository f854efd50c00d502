package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.identity.Sex;
import id.msme.money.Rupiah;
import id.msme.party.ChannelKind;
import id.msme.region.RegionCode;
import id.msme.scale.Purpose;
import id.msme.scale.Scale;
import id.msme.scale.ScaleClassifier;
import id.msme.scale.ScaleFacts;
import id.msme.text.Counted;
import id.msme.text.Inside;
import id.msme.text.Inside.ScaleNumbers;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * One MSME of an {@link MsmePopulation}. It represents {@link #weight()} real ones but is none of them, so that its
 * amounts are not personal data.
 */
public final class SyntheticMsme {

    private static final ScaleNumbers<ScaleFacts, ?, ?> FACTS = Inside.scaleNumbers();

    private final Draw draw;
    private final long number;
    private final long weight;
    private final int cell;
    private final long sales;

    SyntheticMsme(Draw draw, long number, long weight) {
        this.draw = draw;
        this.number = number;
        this.weight = weight;
        this.cell = draw.cell(number);
        this.sales = draw.sales(number, cell);
    }

    /** {@return the number of MSMEs of the country that this one represents} */
    public long weight() {
        return weight;
    }

    /** {@return the number of this MSME among all that the population represents, from 0} */
    public long number() {
        return number;
    }

    /** {@return the province, as provinces are today} */
    public RegionCode province() {
        return draw.frame().places().provinces().get(provinceIndex());
    }

    /** {@return the regency or city in the province} */
    public RegionCode region() {
        return draw.region(number, provinceIndex());
    }

    /** {@return the island group of the province, for example {@code Jawa}} */
    public String island() {
        return draw.frame().places().islands().get(islandIndex());
    }

    /** {@return the section letter of KBLI 2020} */
    public String section() {
        return draw.frame().places().sections().get(sectionIndex());
    }

    /** {@return the division of KBLI 2020 in the section, its first two digits as a number} */
    public int division() {
        return draw.division(number, sectionIndex());
    }

    /** {@return the sex of the owner} */
    public Sex ownerSex() {
        return draw.frame().table().sex(cell);
    }

    /** {@return the sales of a year} */
    public Rupiah annualSales() {
        return Rupiah.of(sales);
    }

    /** {@return the net assets without land and buildings} */
    public Rupiah netAssets() {
        return Rupiah.of(draw.assets(number, sales));
    }

    /** {@return the business capital without land and buildings} */
    public Rupiah businessCapital() {
        return Rupiah.of(draw.capital(number, draw.assets(number, sales)));
    }

    /** {@return the number of workers, the owner among them} */
    public int workers() {
        return draw.workers(
                number,
                draw.frame().scaleBySales(draw.frame().table().band(cell)).ordinal());
    }

    /** {@return the year in which the business started} */
    public Year foundedIn() {
        return Year.of(draw.foundedIn(number));
    }

    /** {@return the kinds of channel by which it sells online; none if it does not} */
    public Set<ChannelKind> channels() {
        return Collections.unmodifiableSet(draw.channels(number, cell));
    }

    /** {@return the facts that a law on scale reads} */
    public ScaleFacts facts() {
        long assets = draw.assets(number, sales);
        return FACTS.of(
                sales,
                assets,
                draw.capital(number, assets),
                LocalDate.of(draw.foundedIn(number), 1, 1).toEpochDay());
    }

    /**
     * {@return the scale under the law in force on a day; empty if no law was in force}
     *
     * @param scales the laws
     * @param day the day
     */
    public Optional<Scale> scale(ScaleClassifier scales, LocalDate day) {
        requireNonNull(scales, "scales");
        return scales.classify(facts(), Purpose.FACILITATION, requireNonNull(day, "day"))
                .scale();
    }

    int provinceIndex() {
        return draw.frame().table().province(cell);
    }

    int islandIndex() {
        return draw.frame().places().islandOf()[provinceIndex()];
    }

    int sectionIndex() {
        return draw.frame().table().section(cell);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SyntheticMsme that
                && number == that.number
                && weight == that.weight
                && sales == that.sales
                && cell == that.cell
                && channels().equals(that.channels());
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(number) + Long.hashCode(sales);
    }

    /** {@return province, section, sales, workers and year, on one line} */
    @Override
    public String toString() {
        return "SyntheticMsme in " + province() + ", section " + section() + ", sales " + annualSales() + " a year, "
                + Counted.of(workers(), "worker") + ", founded in " + foundedIn()
                + ", for " + Figures.count(weight);
    }
}
