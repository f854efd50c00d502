package id.msme.jackson3;

import id.msme.wire.JsonValue;
import id.msme.wire.WireException;
import id.msme.wire.WireForm;
import id.msme.wire.WireForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Finds the deserializers of values. */
final class WireDeserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return WireForms.find(type.getRawClass()).map(WireDeserializer::new).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
        return WireForms.find(valueType).isPresent();
    }

    static @Nullable KeyDeserializer key(Class<?> type) {
        return WireForms.find(type).map(WireKeyDeserializer::new).orElse(null);
    }

    private static final class WireDeserializer extends ValueDeserializer<Object> {

        private final WireForm<?> form;

        WireDeserializer(WireForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return form.read(JsonValue.of(new ParserSource(parser)));
            } catch (WireException e) {
                throw refused(parser, form, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The form of a type is the same wherever it stands. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
            return deserialize(parser, context);
        }
    }

    private static final class WireKeyDeserializer extends KeyDeserializer {

        private final WireForm<?> form;

        WireKeyDeserializer(WireForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return form.read(JsonValue.ofText(key));
            } catch (WireException e) {
                throw refused(context.getParser(), form, e);
            }
        }
    }

    private static DatabindException refused(@Nullable JsonParser parser, WireForm<?> form, WireException e) {
        return MismatchedInputException.from(parser, form.type(), String.valueOf(e.getMessage()));
    }
}
