package id.msme.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The libraries by which a host may write an object, as it configures them. */
@SuppressWarnings("ImmutableEnumChecker") // each constant is a lambda without state
enum Serialisers {
    JACKSON_2(new com.fasterxml.jackson.databind.ObjectMapper()::writeValue),
    JACKSON_2_FIELDS(jackson2(false)::writeValue),
    JACKSON_2_ONLY_FIELDS(jackson2(true)::writeValue),
    JACKSON_3(JsonMapper.builder().build()::writeValue),
    JACKSON_3_FIELDS(jackson3(false)::writeValue),
    JACKSON_3_ONLY_FIELDS(jackson3(true)::writeValue),
    JACKSON_2_MODULE(
            new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new id.msme.jackson2.MsmeModule())
                    ::writeValue),
    JACKSON_3_MODULE(
            JsonMapper.builder().addModule(new id.msme.jackson3.MsmeModule()).build()::writeValue),
    GSON((out, value) -> new Gson().toJson(value, out)),
    GSON_NULLS((out, value) -> new GsonBuilder().serializeNulls().create().toJson(value, out));

    private final Writing writing;

    Serialisers(Writing writing) {
        this.writing = writing;
    }

    /** Whether it knows the types of this library, and so may write a personal one masked. */
    boolean hasModule() {
        return this == JACKSON_2_MODULE || this == JACKSON_3_MODULE;
    }

    private interface Writing {
        void write(Writer out, Object value) throws Exception;
    }

    /**
     * What was written of an object, up to the failure if it failed.
     *
     * @param text what came out
     * @param failure the message of the failure
     */
    record Written(String text, Optional<String> failure) {}

    Written write(Object value) {
        var out = new StringWriter();
        try {
            writing.write(out, value);
            return new Written(out.toString(), Optional.empty());
        } catch (Exception e) {
            return new Written(out.toString(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static com.fasterxml.jackson.databind.ObjectMapper jackson2(boolean nothingElse) {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        if (nothingElse) {
            mapper.setVisibility(PropertyAccessor.ALL, Visibility.NONE);
        }
        return mapper.setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    }

    private static JsonMapper jackson3(boolean nothingElse) {
        return JsonMapper.builder()
                .changeDefaultVisibility(checker ->
                        (nothingElse ? checker.with(Visibility.NONE) : checker).withFieldVisibility(Visibility.ANY))
                .build();
    }
}
