package id.msme.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import id.msme.wire.WireException;
import id.msme.wire.WireForm;
import id.msme.wire.WireForms;
import id.msme.wire.WireSettings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of values, or of the keys of maps. */
final class WireSerializers extends Serializers.Base {

    private final WireSettings settings;
    private final boolean keys;

    WireSerializers(WireSettings settings, boolean keys) {
        this.settings = settings;
        this.keys = keys;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return WireForms.find(type.getRawClass())
                .map(form -> new WireSerializer(form, settings, keys))
                .orElse(null);
    }

    private static final class WireSerializer extends JsonSerializer<Object> {

        private final WireForm<?> form;
        private final WireSettings settings;
        private final boolean key;

        WireSerializer(WireForm<?> form, WireSettings settings, boolean key) {
            this.form = form;
            this.settings = settings;
            this.key = key;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
            try {
                if (key) {
                    generator.writeFieldName(form.name(value, settings));
                } else {
                    form.write(value, settings, new GeneratorSink(generator));
                }
            } catch (WireException e) {
                throw JsonMappingException.from(generator, String.valueOf(e.getMessage()));
            }
        }

        /** The form of a type is the same wherever it stands. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
                throws IOException {
            serialize(value, generator, context);
        }
    }
}
