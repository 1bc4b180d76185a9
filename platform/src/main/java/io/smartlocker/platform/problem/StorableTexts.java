package io.smartlocker.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Refuses the NUL character in texts of a body, where the field can still be named: PostgreSQL cannot store it. */
@Singleton
class StorableTexts implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("storable-texts").addDeserializer(String.class, new StorableText()));
    }

    private static final class StorableText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        StorableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text != null && text.indexOf('\0') >= 0
                    ? (String) context.handleWeirdStringValue(String.class, text, "must not hold the NUL character")
                    : text;
        }
    }
}
