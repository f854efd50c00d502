package id.msme.wire;

import id.msme.finding.FindingTexts;
import id.msme.language.Language;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 2 and Jackson 3, each with its module of this library. */
@SuppressWarnings("ImmutableEnumChecker") // mappers are configured once
public enum Mappers {
    JACKSON_2 {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .registerModule(new id.msme.jackson2.MsmeModule().withLanguage(Language.EN));
        private final com.fasterxml.jackson.databind.ObjectMapper amounts =
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .registerModule(new id.msme.jackson2.MsmeModule().withAmounts());

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String writeTree(Object value) throws Exception {
            return mapper.valueToTree(value).toString();
        }

        @Override
        public String writeWithAmounts(Object value) throws Exception {
            return amounts.writeValueAsString(value);
        }

        @Override
        public String writeWith(FindingTexts texts, Object value) throws Exception {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .registerModule(new id.msme.jackson2.MsmeModule().withTexts(texts))
                    .writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }
    },
    JACKSON_3 {
        private final JsonMapper mapper = JsonMapper.builder()
                .addModule(new id.msme.jackson3.MsmeModule().withLanguage(Language.EN))
                .build();
        private final JsonMapper amounts = JsonMapper.builder()
                .addModule(new id.msme.jackson3.MsmeModule().withAmounts())
                .build();

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String writeTree(Object value) {
            return mapper.valueToTree(value).toString();
        }

        @Override
        public String writeWithAmounts(Object value) {
            return amounts.writeValueAsString(value);
        }

        @Override
        public String writeWith(FindingTexts texts, Object value) {
            return JsonMapper.builder()
                    .addModule(new id.msme.jackson3.MsmeModule().withTexts(texts))
                    .build()
                    .writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    };

    public abstract String write(Object value) throws Exception;

    /** By way of the mapper's own tree. */
    public abstract String writeTree(Object value) throws Exception;

    public abstract String writeWithAmounts(Object value) throws Exception;

    public abstract String writeWith(FindingTexts texts, Object value) throws Exception;

    public abstract <T> T read(String json, Class<T> type) throws Exception;
}
