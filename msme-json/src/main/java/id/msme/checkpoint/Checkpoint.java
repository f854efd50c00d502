package id.msme.checkpoint;

import id.msme.digest.Sha256;
import id.msme.file.CheckpointRefusedException;
import id.msme.input.Place;
import id.msme.input.StoredBytes;
import id.msme.input.StoredInput;
import id.msme.tally.EnrolmentTally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The state of a run at a block boundary, from which it can be resumed.
 *
 * @param settings the settings of the run, by name: all that its outputs depend on
 * @param place how far the inputs were read
 * @param lengths how long the outputs were
 * @param keys what was logged of keys
 * @param tally the counts up to there
 * @param digest the digest up to there, 32 hexadecimal digits
 */
public record Checkpoint(
        Map<String, String> settings,
        Place place,
        Lengths lengths,
        KeyLog.Written keys,
        EnrolmentTally tally,
        String digest) {

    private static final String FORMAT = "format";
    static final String FORMAT_1 = "msme-checkpoint/1";
    private static final String CHECKSUM = "checksum";
    private static final String SETTING = "setting/";
    private static final String HOST = "host/";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{32}");
    private static final String NO_DIGEST = "0".repeat(32);

    /** Where a run stands that has not begun. */
    public static Checkpoint start(Map<String, String> settings) {
        return new Checkpoint(
                settings,
                Place.START,
                Lengths.NONE,
                KeyLog.Written.NOTHING,
                EnrolmentTally.builder().build(),
                NO_DIGEST);
    }

    /** The name of a setting of the host, which may call it as the run calls one of its own. */
    public static String ofHost(String name) {
        return HOST + name;
    }

    /** The name that whoever made a setting gave it. */
    private static String givenName(String setting) {
        return setting.startsWith(HOST) ? setting.substring(HOST.length()) : setting;
    }

    public String toJson() {
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
        texts.put("digest", digest);
        TallyTexts.write(tally, texts);
        texts.put(CHECKSUM, checksum(texts));
        return FlatJson.write(texts);
    }

    private static void put(String name, long number, Map<String, String> texts) {
        texts.put(name, Long.toString(number));
    }

    public static Checkpoint parse(String json) throws IOException {
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
        require(tally.records() <= place.allLines(), "it has more records than lines");
    }

    /** Checks that the inputs have what was read of them. */
    void checkInputs(List<StoredInput> inputs) throws IOException {
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

    /** Refuses to go on where a setting is not what it was. */
    void checkSettings(Map<String, String> now) throws CheckpointRefusedException {
        var names = new TreeMap<>(settings);
        names.putAll(now);
        for (String name : names.keySet()) {
            if (!Objects.equals(settings.get(name), now.get(name))) {
                throw new CheckpointRefusedException("the " + givenName(name) + " is not what it was: "
                        + value(name, settings) + " then, " + value(name, now)
                        + " now; delete the checkpoint to start anew");
            }
        }
    }

    /** The value of a setting in words: a host may give settings to one run and not to the other. */
    private static String value(String name, Map<String, String> settings) {
        return settings.getOrDefault(name, "not set");
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
        var lengths =
                new Lengths(TallyTexts.number("written/verdicts", texts), TallyTexts.number("written/rejected", texts));
        var keys = new KeyLog.Written(
                TallyTexts.number("written/keys", texts), TallyTexts.number("written/keysChecksum", texts));
        String digest = TallyTexts.text("digest", texts);
        require(DIGEST.matcher(digest).matches(), "its digest has other than 32 hexadecimal digits");
        return new Checkpoint(settings, place, lengths, keys, TallyTexts.read(texts), digest);
    }
}
