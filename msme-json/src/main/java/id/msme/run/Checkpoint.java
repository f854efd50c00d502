package id.msme.run;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a run stood.
 *
 * @param settings what the run was asked, by name: all that its outputs depend on
 * @param place how far the inputs were read
 * @param lengths how long the outputs were
 * @param keys how many keys were logged
 * @param report what the run had come to
 */
record Checkpoint(Map<String, String> settings, Place place, Outputs.Lengths lengths, long keys, BulkReport report) {

    private static final String FORMAT = "format";
    static final String FORMAT_1 = "msme-checkpoint/1";
    private static final String SETTING = "setting/";

    /** Where a run stands that has not begun. */
    static Checkpoint start(Map<String, String> settings) {
        return new Checkpoint(settings, Place.START, Outputs.Lengths.NONE, 0, BulkReport.NOTHING);
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
        put("written/verdicts", lengths.verdicts(), texts);
        put("written/rejected", lengths.rejected(), texts);
        put("written/keys", keys, texts);
        texts.put("digest", report.digest().toString());
        TallyTexts.write(report.tally(), texts);
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
        try {
            return of(texts);
        } catch (IllegalArgumentException e) {
            throw new IOException("it is damaged: " + e.getMessage(), e);
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
        var report = new BulkReport(
                TallyTexts.read(texts), place.allLines(), RunDigest.parse(TallyTexts.text("digest", texts)));
        return new Checkpoint(settings, place, lengths, TallyTexts.number("written/keys", texts), report);
    }
}
