package id.msme.run;

import id.msme.enrolment.EnrolmentTally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a run stood.
 *
 * @param settings the settings of the run, by name: all that its outputs depend on
 * @param place how far the inputs were read
 * @param lengths how long the outputs were
 * @param keys what was logged of keys
 * @param report the report up to there
 */
record Checkpoint(
        Map<String, String> settings, Place place, Outputs.Lengths lengths, KeyLog.Written keys, BulkReport report) {

    private static final String FORMAT = "format";
    static final String FORMAT_1 = "msme-checkpoint/1";
    private static final String CHECKSUM = "checksum";
    private static final String SETTING = "setting/";

    /** Where a run stands that has not begun. */
    static Checkpoint start(Map<String, String> settings) {
        return new Checkpoint(settings, Place.START, Outputs.Lengths.NONE, KeyLog.Written.NOTHING, BulkReport.NOTHING);
    }

    String toJson() {
        var texts = new TreeMap<String, String>();
        texts.put(FORMAT, FORMAT_1);
        settings.forEach((name, value) -> texts.put(SETTING + name, value));
        put("place/input", place.input(), texts);
        put("place/offset", place.offset(), texts);
        put("place/lines", place.lines(), texts);
        put("place/stored", place.stored(), texts);
        put("place/linesBefore", place.linesBefore(), texts);
        put("place/storedBefore", place.storedBefore(), texts);
        put("written/verdicts", lengths.lines(), texts);
        put("written/rejected", lengths.rejected(), texts);
        put("written/keys", keys.length(), texts);
        put("written/keysChecksum", keys.checksum(), texts);
        texts.put("digest", report.digest().toString());
        TallyTexts.write(report.tally(), texts);
        texts.put(CHECKSUM, checksum(texts));
        return FlatJson.write(texts);
    }

    private static void put(String name, long number, Map<String, String> texts) {
        texts.put(name, Long.toString(number));
    }

    static Checkpoint parse(String json) throws IOException {
        Map<String, String> texts = FlatJson.read(json);
        if (!FORMAT_1.equals(texts.get(FORMAT))) {
            throw new IOException("it is no " + FORMAT_1);
        }
        if (!checksum(texts).equals(texts.get(CHECKSUM))) {
            throw damaged("its checksum is another", null);
        }
        try {
            Checkpoint checkpoint = of(texts);
            checkpoint.checkNumbers();
            return checkpoint;
        } catch (RuntimeException e) {
            throw damaged(e.getMessage(), e);
        }
    }

    private static String checksum(Map<String, String> texts) {
        var others = new TreeMap<>(texts);
        others.remove(CHECKSUM);
        return Sha256.hex(FlatJson.write(others).getBytes(StandardCharsets.UTF_8));
    }

    static IOException damaged(@Nullable String how, @Nullable Exception cause) {
        return new IOException("it is damaged: " + how + "; delete it to start anew", cause);
    }

    /** Checks what must hold of any run, whatever its files. */
    private void checkNumbers() {
        EnrolmentTally tally = report.tally();
        require(
                Stream.of(
                                place.input(),
                                place.offset(),
                                place.lines(),
                                place.stored(),
                                place.linesBefore(),
                                place.storedBefore(),
                                lengths.lines(),
                                lengths.rejected(),
                                keys.length())
                        .allMatch(number -> number.longValue() >= 0),
                "a number is negative");
        require(place.lines() <= place.offset(), "it has more lines than bytes");
        require(tally.accepted() <= tally.records(), "more records are accepted than read");
        require(tally.records() <= report.lines(), "it has more records than lines");
    }

    /** Checks that the inputs have what was read of them. */
    void checkInputs(List<BulkInput> inputs) throws IOException {
        if (place.input() > inputs.size() || (place.input() == inputs.size() && place.offset() > 0)) {
            throw damaged("it has more inputs than the run", null);
        }
        if (place.input() < inputs.size()) {
            OptionalLong size = StoredBytes.size(inputs.get(place.input()));
            if (size.isPresent() && place.stored() > size.getAsLong()) {
                throw damaged("more was read of an input than it has", null);
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static Checkpoint of(Map<String, String> texts) {
        var settings = new TreeMap<String, String>();
        texts.forEach((name, value) -> {
            if (name.startsWith(SETTING)) {
                settings.put(name.substring(SETTING.length()), value);
            }
        });
        var place = new Place(
                Math.toIntExact(TallyTexts.number("place/input", texts)),
                TallyTexts.number("place/offset", texts),
                TallyTexts.number("place/lines", texts),
                TallyTexts.number("place/stored", texts),
                TallyTexts.number("place/linesBefore", texts),
                TallyTexts.number("place/storedBefore", texts));
        var lengths = new Outputs.Lengths(
                TallyTexts.number("written/verdicts", texts), TallyTexts.number("written/rejected", texts));
        var keys = new KeyLog.Written(
                TallyTexts.number("written/keys", texts), TallyTexts.number("written/keysChecksum", texts));
        var report = new BulkReport(
                TallyTexts.read(texts), place.allLines(), RunDigest.parse(TallyTexts.text("digest", texts)));
        return new Checkpoint(settings, place, lengths, keys, report);
    }
}
