package id.msme.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import id.msme.wire.JsonValue;
import id.msme.wire.WireException;
import id.msme.wire.WireForm;
import id.msme.wire.WireForms;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of values. */
final class WireDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return WireForms.find(valueType).isPresent();
    }

    private static @Nullable JsonDeserializer<?> find(Class<?> type) {
        return WireForms.find(type).map(WireDeserializer::new).orElse(null);
    }

    static @Nullable KeyDeserializer key(Class<?> type) {
        return WireForms.find(type).map(WireKeyDeserializer::new).orElse(null);
    }

    private static final class WireDeserializer extends JsonDeserializer<Object> {

        private final WireForm<?> form;

        WireDeserializer(WireForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return form.read(JsonValue.of(new ParserSource(parser)));
            } catch (WireException e) {
                throw refused(parser, form, e);
            }
        }

        /** The form of a type is the same wherever it stands. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    private static final class WireKeyDeserializer extends KeyDeserializer {

        private final WireForm<?> form;

        WireKeyDeserializer(WireForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return form.read(JsonValue.ofText(key));
            } catch (WireException e) {
                throw refused(context.getParser(), form, e);
            }
        }
    }

    private static JsonMappingException refused(@Nullable JsonParser parser, WireForm<?> form, WireException e) {
        return MismatchedInputException.from(parser, form.type(), String.valueOf(e.getMessage()));
    }
}
