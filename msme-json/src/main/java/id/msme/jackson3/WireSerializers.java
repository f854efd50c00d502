package id.msme.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.msme.wire.WireException;
import id.msme.wire.WireForm;
import id.msme.wire.WireForms;
import id.msme.wire.WireSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of values, or of the keys of maps. */
final class WireSerializers extends Serializers.Base {

    private final WireSettings settings;
    private final boolean keys;

    WireSerializers(WireSettings settings, boolean keys) {
        this.settings = settings;
        this.keys = keys;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return WireForms.find(type.getRawClass())
                .map(form -> new WireSerializer(form, settings, keys))
                .orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    private static final class WireSerializer extends ValueSerializer<Object> {

        private final WireForm<?> form;
        private final WireSettings settings;
        private final boolean key;

        WireSerializer(WireForm<?> form, WireSettings settings, boolean key) {
            this.form = form;
            this.settings = settings;
            this.key = key;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            try {
                if (key) {
                    generator.writeName(form.name(value, settings));
                } else {
                    form.write(value, settings, new GeneratorSink(generator));
                }
            } catch (WireException e) {
                throw DatabindException.from(generator, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The form of a type is the same wherever it stands. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
            serialize(value, generator, context);
        }
    }
}
