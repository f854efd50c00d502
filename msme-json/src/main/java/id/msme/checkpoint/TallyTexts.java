package id.msme.checkpoint;

import id.msme.region.RegionCode;
import id.msme.scale.Scale;
import id.msme.tally.EnrolmentTally;
import id.msme.tally.EnrolmentTally.Count;
import id.msme.tally.EnrolmentTally.ProgramTally;
import id.msme.text.Inside;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A tally as texts by name. Ids stand in the values, whatever they hold. */
public final class TallyTexts {

    private static final Inside.Tallies<EnrolmentTally, ProgramTally, Count, Scale, RegionCode> TALLIES =
            Inside.tallies();

    private TallyTexts() {}

    /** Adds the texts of a tally to others. */
    public static void write(EnrolmentTally tally, Map<String, String> texts) {
        write("tally", TALLIES.count(tally.records(), tally.accepted()), texts);
        texts.put("nik-provinces/compared", Long.toString(tally.provincesCompared()));
        texts.put("nik-provinces/differing", Long.toString(tally.provincesDiffering()));
        write("findings", tally.findings(), texts);
        write("scales", tally.scales(), texts);
        write("provinces", tally.provinces(), texts);
        int number = 0;
        for (Map.Entry<String, ProgramTally> program : tally.programs().entrySet()) {
            String name = "programs/" + number++;
            texts.put(name, program.getKey());
            write(name + "/total", program.getValue().total(), texts);
            writePartners(name + "/partners/", program.getValue().partners(), texts);
            write(name + "/targets", program.getValue().targets(), texts);
        }
    }

    private static void writePartners(String prefix, Map<String, Count> partners, Map<String, String> texts) {
        int number = 0;
        for (Map.Entry<String, Count> partner : partners.entrySet()) {
            String name = prefix + number++;
            texts.put(name, partner.getKey());
            write(name, partner.getValue(), texts);
        }
    }

    private static void write(String name, Count count, Map<String, String> texts) {
        texts.put(name + "/records", Long.toString(count.records()));
        texts.put(name + "/accepted", Long.toString(count.accepted()));
    }

    /** Adds the texts of counts, each under a prefix and its key. */
    public static void write(String prefix, Map<?, Long> counts, Map<String, String> texts) {
        counts.forEach((key, count) -> texts.put(prefix + "/" + key, count.toString()));
    }

    /**
     * The tally that was written.
     *
     * @throws IllegalArgumentException if a text is missing or no number
     */
    public static EnrolmentTally read(Map<String, String> texts) {
        Count total = readCount("tally", texts);
        var programs = new TreeMap<String, ProgramTally>();
        for (int i = 0; texts.containsKey("programs/" + i); i++) {
            String name = "programs/" + i;
            var tally = TALLIES.program(
                    readCount(name + "/total", texts),
                    readPartners(name + "/partners/", texts),
                    readCounts(name + "/targets", texts, id -> id));
            programs.put(text(name, texts), tally);
        }
        return TALLIES.tally(
                total,
                number("nik-provinces/compared", texts),
                number("nik-provinces/differing", texts),
                readCounts("findings", texts, id -> id),
                readCounts("scales", texts, Scale::valueOf),
                readCounts("provinces", texts, RegionCode::parse),
                programs);
    }

    private static SortedMap<String, Count> readPartners(String prefix, Map<String, String> texts) {
        var partners = new TreeMap<String, Count>();
        for (int i = 0; texts.containsKey(prefix + i); i++) {
            partners.put(text(prefix + i, texts), readCount(prefix + i, texts));
        }
        return partners;
    }

    private static Count readCount(String name, Map<String, String> texts) {
        return TALLIES.count(number(name + "/records", texts), number(name + "/accepted", texts));
    }

    /** The counts that were written under a prefix. */
    public static <K> SortedMap<K, Long> readCounts(String prefix, Map<String, String> texts, Function<String, K> key) {
        var counts = new TreeMap<K, Long>();
        texts.forEach((name, count) -> {
            if (name.startsWith(prefix + "/")) {
                counts.put(key.apply(name.substring(prefix.length() + 1)), Long.valueOf(count));
            }
        });
        return counts;
    }

    /**
     * A number that was written.
     *
     * @throws IllegalArgumentException if it is missing or no number
     */
    public static long number(String name, Map<String, String> texts) {
        return Long.parseLong(text(name, texts));
    }

    /**
     * A text that was written.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public static String text(String name, Map<String, String> texts) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("it lacks " + name);
        }
        return text;
    }
}
