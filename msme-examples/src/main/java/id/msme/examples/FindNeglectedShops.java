package id.msme.examples;

import id.msme.catalogue.Catalogue;
import id.msme.language.Language;
import id.msme.neglect.NeglectWatch;
import id.msme.neglect.PlatformSignal;
import java.time.LocalDateTime;

/**
 * Lists the shops that their owners neglect, from the signals of a platform.
 * The shipped rules define when a shop counts as neglected.
 */
public final class FindNeglectedShops {

    private FindNeglectedShops() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        var watch = NeglectWatch.of(Catalogue.standard().models().neglectRules());
        LocalDateTime start = LocalDateTime.of(2024, 1, 1, 9, 0);
        watch.accept(PlatformSignal.of("shop-1", start, PlatformSignal.Kind.WENT_ONLINE));
        watch.look(start.plusDays(40)).forEach(neglect -> System.out.println(neglect.text(Language.EN)));
    }
}
