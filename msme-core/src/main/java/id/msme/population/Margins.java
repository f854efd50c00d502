package id.msme.population;

import static java.util.Objects.requireNonNull;

import id.msme.text.UnknownName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The margins of a population, by id. */
final class Margins {

    static final String SCALE_PP_7_2021 = "scale-pp-7-2021";
    static final String SCALE_UU_20_2008 = "scale-uu-20-2008";
    static final String ISLAND = "island";
    static final String PROVINCE = "province";
    static final String SECTION = "section";
    static final String SEX = "sex";
    static final String ONLINE = "online";
    static final String CHANNEL = "channel";

    private static final List<String> IDS =
            List.of(SCALE_PP_7_2021, SCALE_UU_20_2008, ISLAND, PROVINCE, SECTION, SEX, ONLINE, CHANNEL);

    static final Margins STANDARD = standard();

    private final Map<String, Margin> byId;

    private Margins(Map<String, Margin> byId) {
        this.byId = byId;
    }

    private static Margins standard() {
        var margins = new LinkedHashMap<String, Margin>();
        for (String id : IDS) {
            String name = id + ".tsv";
            margins.put(id, Margin.read(id, requireNonNull(Margins.class.getResourceAsStream(name), name)));
        }
        return new Margins(margins);
    }

    Margins with(Margin margin) {
        if (!byId.containsKey(margin.id())) {
            throw new IllegalArgumentException(UnknownName.message("margin", margin.id(), IDS));
        }
        var changed = new LinkedHashMap<>(byId);
        changed.put(margin.id(), margin);
        return new Margins(changed);
    }

    Margin get(String id) {
        return requireNonNull(byId.get(id), id);
    }

    Collection<Margin> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Margins that && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
