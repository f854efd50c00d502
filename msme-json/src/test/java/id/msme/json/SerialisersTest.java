package id.msme.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.msme.money.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a host's Jackson 2, Jackson 3 or Gson writes of our types: nothing personal, and no empty object for a personal
 * one.
 */
class SerialisersTest {

    private static final Map<Class<?>, Object> MARKED = MarkedValues.all();

    /** Types that refuse as a whole: they hold a personal value or are made of one. */
    private static final Set<String> GUARDED = Set.of(
            "Admission",
            "CurrentJudgement",
            "DuplicateKey",
            "Enrolment",
            "EnrolmentFormBuilder",
            "Msme",
            "Msme$Builder",
            "PhoneNumber",
            "Nib",
            "Nik",
            "Npwp",
            "Owner",
            "RecordForm",
            "Rupiah",
            "StatedForm",
            "Submission",
            "Verdict");

    @Test
    void markedValuesReachTheGuardedTypes() {
        assertThat(MARKED.keySet().stream().map(SerialisersTest::name)).containsAll(GUARDED);
        assertThat(MarkedValues.shownBy("{\"packed\":" + (3L << 54 | 3171991708450917L) + "}"))
                .isNotEmpty();
        assertThat(MarkedValues.shownBy("Rp287.654.321")).isNotEmpty();
        assertThat(MarkedValues.shownBy("{\"nik\":\"3171********0917\"}")).isEmpty();
    }

    @Test
    void nothingPersonalIsWritten() {
        var faults = new TreeMap<String, List<String>>();
        MARKED.forEach((type, value) -> {
            List<String> bad = faults(type, value);
            if (!bad.isEmpty()) {
                faults.put(type.getName(), bad);
            }
        });
        assertThat(faults).isEmpty();
    }

    /** The name without the package. */
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static List<String> faults(Class<?> type, Object value) {
        var faults = new ArrayList<String>();
        for (Serialisers serialiser : Serialisers.values()) {
            Serialisers.Written written = serialiser.write(value);
            List<String> shown =
                    MarkedValues.shownBy(written.text() + written.failure().orElse(""));
            if (!shown.isEmpty()) {
                faults.add(serialiser + " shows " + shown + " in " + written);
            } else if (serialiser.hasModule()
                    && written.text().contains("{}")
                    && written.failure().isEmpty()) {
                faults.add(serialiser + " writes an empty object: " + written.text());
            } else if (!serialiser.hasModule()
                    && GUARDED.contains(name(type))
                    && written.failure().isEmpty()) {
                faults.add(serialiser + " does not refuse: " + written.text());
            }
        }
        return faults;
    }

    /** Guarded types refuse wherever they stand. */
    @Test
    void guardedTypesRefuseWithinOthers() {
        List<Object> guarded = MARKED.entrySet().stream()
                .filter(entry -> GUARDED.contains(name(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        for (Object value : guarded) {
            for (Serialisers serialiser : byReflection()) {
                assertThat(Stream.of(List.of(value), Map.of("key", value), new Holder(value))
                                .map(serialiser::write)
                                .filter(written -> written.failure().isEmpty()))
                        .as("%s by %s", value.getClass(), serialiser)
                        .isEmpty();
            }
        }
    }

    /** With a module, what is personal is masked or refused wherever it stands. */
    @Test
    void modulesShowNothingPersonalWithinOthers() {
        int written = 0;
        for (Object value : MARKED.values()) {
            for (Serialisers serialiser : Serialisers.values()) {
                // databind itself names the key of a map in its messages, by toString, which of an amount shows it
                Object key = value instanceof Rupiah ? "key" : value;
                for (Object holder :
                        List.of(List.of(value), Map.of("key", value), Map.of(key, value), new Holder(value))) {
                    if (serialiser.hasModule()) {
                        Serialisers.Written one = serialiser.write(holder);
                        written += one.failure().isEmpty() ? 1 : 0;
                        assertThat(MarkedValues.shownBy(
                                        one.text() + one.failure().orElse("")))
                                .as("%s by %s: %s", value.getClass(), serialiser, one)
                                .isEmpty();
                    }
                }
            }
        }
        assertThat(written).isGreaterThan(50);
    }

    private static List<Serialisers> byReflection() {
        return Stream.of(Serialisers.values())
                .filter(serialiser -> !serialiser.hasModule())
                .toList();
    }

    /** A host's own record. */
    record Holder(Object held) {}
}
