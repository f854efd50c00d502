package id.msme.partnership;

/**
 * What one party delivered towards a commitment.
 *
 * @param keyed how many different MSMEs it delivered to by key, whoever else did
 * @param first how many of these it delivered to before any other party
 * @param counted how many more it reported as counts, which may hold MSMEs of others
 */
public record PartnerDelivery(long keyed, long first, long counted) {}
