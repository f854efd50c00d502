package id.msme.examples;

import id.msme.reach.Reach;

/**
 * Estimates how many different enterprises several partners reached together.
 * Where only counts are known, the answer is a range.
 */
public final class EstimateReach {

    private EstimateReach() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Reach reach = Reach.builder()
                .count("shopee", 6_000_000)
                .count("tokopedia", 7_000_000)
                .population(64_200_000)
                .build();
        System.out.println(reach);
        System.out.println(reach.net() + " different enterprises");
    }
}
