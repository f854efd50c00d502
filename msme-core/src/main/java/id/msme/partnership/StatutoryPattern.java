package id.msme.partnership;

import id.msme.source.Citation;
import id.msme.source.LegalInstrument;
import id.msme.source.Reliability;
import java.util.List;

/**
 * The patterns of partnership (<i>pola kemitraan</i>) of PP 7/2021, in the order of the law.
 *
 * <p>The four last are the other forms (<i>bentuk kemitraan lain</i>) that the law names at the least.
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

    private static final List<Citation> SOURCES = List.of(
            Citation.law(LegalInstrument.of("Permen KKP", 31, 2023), "art. 6"),
            Citation.of("PP 7/2021, as repeated in Permen KKP 31/2023", Reliability.SECONDARY));

    /** {@return where the patterns are listed} */
    public static List<Citation> citations() {
        return SOURCES;
    }
}
