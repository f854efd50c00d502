package id.msme.table;

import id.msme.money.Rupiah;
import id.msme.outcome.MonthlySales;
import id.msme.outcome.SalesHistory;
import id.msme.outcome.StudiedMsme;
import id.msme.scale.Scale;
import id.msme.text.Mask;
import id.msme.text.ValueLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a table of shops, put together by shop. */
final class ShopRows {

    private static final String SHOP = "shop";
    private static final String MONTH = "month";
    private static final String SALES = "sales";
    private static final String TREATED_FROM = "treated_from";
    private static final String SCALE = "scale";
    private static final List<String> COLUMNS = List.of(SHOP, MONTH, SALES, TREATED_FROM, SCALE);
    private static final Headings HEADINGS = new Headings(COLUMNS, COLUMNS);

    private static final Map<String, String> INDONESIAN =
            Map.of("toko", SHOP, "bulan", MONTH, "penjualan", SALES, "dilatih_sejak", TREATED_FROM, "skala", SCALE);

    private static final Map<String, Scale> SCALES = Map.of(
            "micro", Scale.MICRO,
            "mikro", Scale.MICRO,
            "small", Scale.SMALL,
            "kecil", Scale.SMALL,
            "medium", Scale.MEDIUM,
            "menengah", Scale.MEDIUM,
            "large", Scale.LARGE,
            "besar", Scale.LARGE);

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int MIN_YEAR = 1900;
    private static final Rupiah MAX_SALES = Rupiah.of(ValueLimits.MAX_RUPIAH);

    /** What is known of a shop so far. */
    private static final class Shop {

        private final Scale scale;
        private final @Nullable YearMonth treatedFrom;
        private final TreeMap<YearMonth, Optional<Rupiah>> months = new TreeMap<>();

        private Shop(Scale scale, @Nullable YearMonth treatedFrom) {
            this.scale = scale;
            this.treatedFrom = treatedFrom;
        }

        private StudiedMsme toMsme() {
            var sales = new ArrayList<MonthlySales>();
            months.forEach((month, sold) -> sold.ifPresent(amount -> sales.add(MonthlySales.of(month, amount))));
            return treatedFrom == null
                    ? StudiedMsme.other(scale, SalesHistory.of(sales))
                    : StudiedMsme.participant(scale, treatedFrom, SalesHistory.of(sales));
        }
    }

    private final Map<String, Integer> places;
    private final Map<String, Shop> shops = new LinkedHashMap<>();

    private ShopRows(Map<String, Integer> places) {
        this.places = places;
    }

    /** The columns, unless one is lacking or stands twice, which is then reported. */
    static Optional<ShopRows> find(List<String> header, List<BadCell> bad) {
        List<String> columns = header.stream().map(ShopRows::column).toList();
        return HEADINGS.find(columns, bad).map(ShopRows::new);
    }

    private static String column(String heading) {
        String english = heading.toLowerCase(Locale.ROOT).replace(' ', '_');
        return INDONESIAN.getOrDefault(english, english);
    }

    /** Adds a row, or reports what is wrong with it. */
    void add(long line, List<String> cells, List<BadCell> bad) {
        int before = bad.size();
        var row = new Row(line, cells, bad);
        String shop = row.shop();
        Optional<YearMonth> month = row.month(MONTH, row.cell(MONTH));
        Optional<Scale> scale = row.scale();
        String began = row.cell(TREATED_FROM);
        Optional<YearMonth> from = began.isEmpty() ? Optional.empty() : row.month(TREATED_FROM, began);
        Optional<Rupiah> sales = row.sales();
        if (bad.size() > before) {
            return;
        }
        Shop known = shops.computeIfAbsent(shop, first -> new Shop(scale.orElseThrow(), from.orElse(null)));
        row.require(SCALE, known.scale == scale.orElseThrow(), "the same scale in all rows of a shop", "another");
        row.require(
                TREATED_FROM,
                Optional.ofNullable(known.treatedFrom).equals(from),
                "the same month in all rows of a shop",
                from.isEmpty() ? "nothing" : "another");
        row.require(
                MONTH,
                known.months.put(month.orElseThrow(), sales) == null,
                "each month of a shop once",
                month.orElseThrow() + " twice");
    }

    List<StudiedMsme> toMsmes() {
        return shops.values().stream().map(Shop::toMsme).toList();
    }

    /** One row under way. */
    private final class Row {

        private final long line;
        private final List<String> cells;
        private final List<BadCell> bad;

        private Row(long line, List<String> cells, List<BadCell> bad) {
            this.line = line;
            this.cells = cells;
            this.bad = bad;
        }

        /** What stands in a column; empty if nothing does. */
        private String cell(String column) {
            int place = places.getOrDefault(column, cells.size());
            return place < cells.size() ? cells.get(place) : "";
        }

        private void require(String column, boolean holds, String expected, String given) {
            if (!holds) {
                bad.add(new BadCell(line, column, expected, given));
            }
        }

        private String shop() {
            String shop = cell(SHOP);
            require(SHOP, !shop.isEmpty(), "a text that is the same in all rows of a shop", "nothing");
            return shop;
        }

        private Optional<YearMonth> month(String column, String text) {
            try {
                YearMonth month =
                        DAY.matcher(text).matches() ? YearMonth.from(LocalDate.parse(text)) : YearMonth.parse(text);
                if (month.getYear() >= MIN_YEAR) {
                    return Optional.of(month);
                }
            } catch (DateTimeException e) {
                // reported below
            }
            require(column, false, "a month such as 2024-01, or a date such as 2024-01-31", given(text));
            return Optional.empty();
        }

        private Optional<Scale> scale() {
            Scale scale = SCALES.get(cell(SCALE).toLowerCase(Locale.ROOT));
            require(SCALE, scale != null, "micro, small, medium or large", given(cell(SCALE)));
            return Optional.ofNullable(scale);
        }

        /** Empty if nothing is known, and if what stands there is wrong. */
        private Optional<Rupiah> sales() {
            String text = cell(SALES);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                Rupiah sales = Rupiah.parse(text);
                if (sales.amount() >= 0 && sales.compareTo(MAX_SALES) <= 0) {
                    return Optional.of(sales);
                }
            } catch (IllegalArgumentException e) {
                // reported below
            }
            String expected = "whole rupiah from 0 to 10^15 such as 12500000 or 12,5 juta, or nothing if not known";
            require(SALES, false, expected, "\"" + Mask.shape(text) + "\"");
            return Optional.empty();
        }

        private static String given(String text) {
            return text.isEmpty() ? "nothing" : "\"" + Mask.shape(text) + "\"";
        }
    }
}
