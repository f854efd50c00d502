package id.msme.scale;

import id.msme.source.Citation;
import id.msme.source.Reliability;

/**
 * The scale of a manufacturer by its workers, as Statistics Indonesia (BPS) counts: micro 1 to 4, small 5 to 19, medium
 * 20 to 99, large from 100; unpaid family workers count. It classifies for statistics; no law on MSMEs reads it.
 */
public final class WorkerScale {

    private static final int SMALL_FROM = 5;
    private static final int MEDIUM_FROM = 20;
    private static final int LARGE_FROM = 100;

    private WorkerScale() {}

    /** {@return where the classes come from} */
    public static Citation citation() {
        return Citation.of("BPS, concept of establishments by number of workers", Reliability.SECONDARY);
    }

    /**
     * {@return the class of a number of workers}
     *
     * @param workers paid and unpaid workers, the owner among them
     * @throws IllegalArgumentException if there is not even one
     */
    public static Scale of(long workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("a business has at least one worker, its owner; got " + workers);
        }
        if (workers < SMALL_FROM) {
            return Scale.MICRO;
        }
        if (workers < MEDIUM_FROM) {
            return Scale.SMALL;
        }
        return workers < LARGE_FROM ? Scale.MEDIUM : Scale.LARGE;
    }
}
