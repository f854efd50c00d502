package id.msme.scale;

/**
 * The policy for two criteria joined by <i>or</i> that give different scales. UU 20/2008 is silent on it, so it is a
 * setting of ours; the default is {@link #HIGHER_WINS}.
 */
public enum TiePolicy {
    /** The larger of the two. */
    HIGHER_WINS,
    /** The smaller of the two. */
    LOWER_WINS,
    /** The one by annual sales. */
    SALES_FIRST;

    Scale choose(Scale bySales, Scale byAssets) {
        return switch (this) {
            case HIGHER_WINS -> bySales.compareTo(byAssets) >= 0 ? bySales : byAssets;
            case LOWER_WINS -> bySales.compareTo(byAssets) <= 0 ? bySales : byAssets;
            case SALES_FIRST -> bySales;
        };
    }
}
