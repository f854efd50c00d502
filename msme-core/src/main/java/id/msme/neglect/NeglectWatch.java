package id.msme.neglect;

import static java.util.Objects.requireNonNull;

import id.msme.text.Counted;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds shops that went online and became inactive, from the signals of a platform. It counts on one thread; signals of
 * one shop come in the order of their time, those of different shops in any order.
 */
public final class NeglectWatch {

    private final List<NeglectRule> rules;
    private final TreeMap<String, ShopState> shops = new TreeMap<>();

    private NeglectWatch(List<NeglectRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * {@return a watch that has seen nothing yet}
     *
     * @param rules the rules, in the order in which they are reported
     */
    public static NeglectWatch of(List<NeglectRule> rules) {
        requireNonNull(rules, "rules");
        return new NeglectWatch(rules);
    }

    /**
     * Takes a signal.
     *
     * @param signal the signal
     * @throws IllegalArgumentException if it is earlier than another of the same shop
     */
    public void accept(PlatformSignal signal) {
        requireNonNull(signal, "signal");
        shops.computeIfAbsent(signal.shop(), shop -> new ShopState()).accept(signal);
    }

    /**
     * Looks at every shop. A shop that did not go online is never neglected.
     *
     * @param now when, in the platform's time; not before the last signal
     * @return what holds, by shop in the order of their ids, and for each in the order of the rules
     */
    public List<Neglect> look(LocalDateTime now) {
        requireNonNull(now, "now");
        var found = new ArrayList<Neglect>();
        shops.forEach((shop, state) -> rules.forEach(rule -> state.since(rule, now)
                .ifPresent(since -> found.add(new Neglect(shop, rule, since, now.toLocalDate())))));
        return List.copyOf(found);
    }

    /** {@return the number of shops and rules} */
    @Override
    public String toString() {
        return "NeglectWatch of " + Counted.of(shops.size(), "shop") + " by " + Counted.of(rules.size(), "rule");
    }
}
