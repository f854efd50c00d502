package id.msme.partnership;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import java.time.LocalDate;
import java.util.List;

/**
 * The patterns of partnership (<i>pola kemitraan</i>) of UU 20/2008 art. 26 and the regulations under it, in the order
 * of PP 7/2021.
 *
 * <p>All but {@link #SUPPLY_CHAIN} were listed from 4 July 2008 (UU 20/2008 art. 26, PP 17/2013 art. 11); supply chains
 * followed with PP 7/2021 on 2 February 2021. The last four are other forms (<i>bentuk kemitraan lain</i>), of which
 * the law gives examples.
 */
public enum StatutoryPattern implements Arrangement {
    /** A large or medium nucleus guides and buys from smaller growers (<i>inti-plasma</i>). */
    NUCLEUS_PLASMA,
    /** Parts are made for a larger firm's product (<i>subkontrak</i>). */
    SUBCONTRACTING,
    /** A brand and its way of working are used for a fee (<i>waralaba</i>). */
    FRANCHISE,
    /** Marketing, a place of business or supply (<i>perdagangan umum</i>). */
    GENERAL_TRADE,
    /** Goods or services are sold for another (<i>distribusi dan keagenan</i>). */
    DISTRIBUTION_AND_AGENCY,
    /** A place in the making and moving of a product (<i>rantai pasok</i>). */
    SUPPLY_CHAIN,
    /** A business is shared, and so is its yield (<i>bagi hasil</i>). */
    PROFIT_SHARING,
    /** A business is run together (<i>kerja sama operasional</i>). */
    JOINT_OPERATION,
    /** A company is founded together (<i>usaha patungan</i>). */
    JOINT_VENTURE,
    /** Part of the work is given out (<i>penyumberluaran</i>). */
    OUTSOURCING;

    /**
     * Returns whether the law of a day lists this pattern.
     *
     * @param day the day
     * @return false before 4 July 2008, when no law in this library applies
     */
    public boolean isListedOn(LocalDate day) {
        return OwnershipLaw.on(requireNonNull(day, "day"))
                .map(law -> law.lists(this))
                .orElse(false);
    }

    /**
     * Returns where the law of a day lists the patterns.
     *
     * @param day the day
     * @return the sources; empty before 4 July 2008
     */
    public static List<Citation> citations(LocalDate day) {
        return OwnershipLaw.on(requireNonNull(day, "day"))
                .map(OwnershipLaw::patterns)
                .orElse(List.of());
    }
}
