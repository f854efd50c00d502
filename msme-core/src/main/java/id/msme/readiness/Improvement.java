package id.msme.readiness;

import id.msme.evidence.Fact;

/**
 * One fact bettered.
 *
 * @param fact which
 * @param from its value now, in its unit
 * @param to its value then, in its unit
 * @param cost the cost, in points
 */
public record Improvement(Fact fact, long from, long to, long cost) {}
