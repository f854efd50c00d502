package id.msme.readiness;

/** The ways in which dimensions are combined into the overall score. */
public enum Aggregation {
    /** The mean by weight. */
    WEIGHTED_MEAN,
    /** The lowest dimension decides, as where a marketplace asks for every one of its targets at once. */
    WEAKEST
}
