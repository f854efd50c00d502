package id.msme.readiness;

/** How the overall score is made of the dimensions. */
public enum Aggregation {
    /** The mean by weight. */
    WEIGHTED_MEAN,
    /** The lowest dimension decides, as where a marketplace asks for every one of its targets at once. */
    WEAKEST
}
