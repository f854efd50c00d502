package id.msme.neglect;

import id.msme.number.Share;
import id.msme.text.Millionths;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was seen of one shop. */
final class ShopState {

    private static final int SALES_DAYS = 30;

    private record Sales(LocalDateTime at, boolean isOnline, long amount) {}

    private boolean isOnline;
    private @Nullable LocalDateTime latest;
    private @Nullable LocalDateTime lastActivity;
    private @Nullable LocalDateTime outOfStockSince;
    // Oldest first: an inquiry keeps its place until it is answered.
    private final LinkedHashMap<String, LocalDateTime> unanswered = new LinkedHashMap<>();
    private final ArrayDeque<Sales> sales = new ArrayDeque<>();

    void accept(PlatformSignal signal) {
        LocalDateTime at = signal.at();
        if (latest != null && at.isBefore(latest)) {
            throw new IllegalArgumentException("the signals of a shop come in the order of their time: " + signal);
        }
        latest = at;
        switch (signal.kind()) {
            case WENT_ONLINE -> {
                isOnline = true;
                lastActivity = at;
            }
            case ACTIVITY -> lastActivity = at;
            case INQUIRY -> unanswered.putIfAbsent(signal.conversation(), at);
            case ANSWER -> {
                unanswered.remove(signal.conversation());
                lastActivity = at;
            }
            case OUT_OF_STOCK -> outOfStockSince = outOfStockSince == null ? at : outOfStockSince;
            case RESTOCKED -> {
                outOfStockSince = null;
                lastActivity = at;
            }
            case ONLINE_SALES -> addSales(new Sales(at, true, signal.amount()));
            case OFFLINE_SALES -> addSales(new Sales(at, false, signal.amount()));
        }
    }

    private void addSales(Sales sale) {
        sales.add(sale);
        LocalDateTime oldest = sale.at().minusDays(SALES_DAYS);
        while (!sales.getFirst().at().isAfter(oldest)) {
            sales.removeFirst();
        }
    }

    /** {@return the day on which a rule began to hold, if it holds} */
    Optional<LocalDate> since(NeglectRule rule, LocalDateTime now) {
        if (!isOnline) {
            return Optional.empty();
        }
        return switch (rule.sign()) {
            case DAYS_INACTIVE -> reached(lastActivity, rule, now);
            case HOURS_UNANSWERED ->
                reached(unanswered.values().stream().findFirst().orElse(null), rule, now);
            case DAYS_OUT_OF_STOCK -> reached(outOfStockSince, rule, now);
            case OFFLINE_SHARE ->
                rule.share().filter(limit -> isOffline(limit, now)).map(limit -> now.toLocalDate());
        };
    }

    private static Optional<LocalDate> reached(@Nullable LocalDateTime from, NeglectRule rule, LocalDateTime now) {
        return Optional.ofNullable(from)
                .flatMap(begin -> rule.time().map(begin::plus))
                .filter(then -> !then.isAfter(now))
                .map(LocalDateTime::toLocalDate);
    }

    private boolean isOffline(Share limit, LocalDateTime now) {
        long online = 0;
        long offline = 0;
        LocalDateTime oldest = now.minusDays(SALES_DAYS);
        for (Sales sale : sales) {
            if (sale.at().isAfter(oldest)) {
                online = Math.addExact(online, sale.isOnline() ? sale.amount() : 0);
                offline = Math.addExact(offline, sale.isOnline() ? 0 : sale.amount());
            }
        }
        long all = Math.addExact(online, offline);
        return all > 0 && Millionths.share(offline, all) >= Millionths.of(limit);
    }
}
