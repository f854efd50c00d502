package id.msme.scale;

import static java.util.Objects.requireNonNull;

import id.msme.source.Citation;
import id.msme.source.Reliability;

/**
 * The scale of a manufacturer by its workers, as Statistics Indonesia (BPS) counts: micro 1 to 4, small 5 to 19, medium
 * 20 to 99, large from 100; unpaid family workers count. It classifies for statistics; no law on MSMEs reads it.
 */
public final class WorkerScale {

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
        Scale scale = Scale.MICRO;
        for (Scale larger : Scale.values()) {
            scale = workers < minWorkers(larger) ? scale : larger;
        }
        return scale;
    }

    /**
     * {@return the least number of workers of a class: 1, 5, 20 or 100}
     *
     * @param scale the class
     */
    public static int minWorkers(Scale scale) {
        return switch (requireNonNull(scale, "scale")) {
            case MICRO -> 1;
            case SMALL -> 5;
            case MEDIUM -> 20;
            case LARGE -> 100;
        };
    }
}
