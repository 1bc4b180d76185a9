package io.smartlocker.identity.dialect;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a dialect's request, so that one that cannot be read is answered in the dialect. A field that no
 * document names is ignored, as the clients of those systems may expect; a value of another type than documented is not
 * bent into it.
 */
@ApplicationScoped
public class Bodies {
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(String.class, new KeepableText()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws ProblemException 400 if it is not such a record; names the field */
    public <T> T read(byte[] body, Class<T> type) {
        return read(body, json.readerFor(type));
    }

    /** The same for an array of them; see {@link #isArray}. */
    public <T> List<@Nullable T> readAll(byte[] body, Class<T> type) {
        return read(body, json.readerForListOf(type));
    }

    /** The same, with a comma behind the last field allowed. */
    public <T> T readLeniently(byte[] body, Class<T> type) {
        return read(body, json.readerFor(type).with(JsonReadFeature.ALLOW_TRAILING_COMMA));
    }

    /** Whether the body begins as an array does. */
    public boolean isArray(byte[] body) {
        for (byte character : body) {
            if (!Character.isWhitespace(character)) {
                return character == '[';
            }
        }
        return false;
    }

    private static <T> T read(byte[] body, ObjectReader reader) {
        try {
            @Nullable T request = body.length == 0 ? null : reader.readValue(body);
            if (request == null) {
                throw ProblemException.of(CommonProblem.MALFORMED, "The body is missing.");
            }
            return request;
        } catch (JsonMappingException e) {
            throw misfit(e);
        } catch (IOException e) {
            throw ProblemException.of(CommonProblem.MALFORMED, "The body is not well-formed JSON.");
        }
    }

    private static ProblemException misfit(JsonMappingException mistake) {
        String field = mistake.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        return field.isEmpty()
                ? ProblemException.of(CommonProblem.MALFORMED, "The body is not of the expected form.")
                : ProblemException.of(CommonProblem.INVALID, field, "The " + field + " is not of the expected type.");
    }

    /** Refuses the one character that PostgreSQL keeps in no text. */
    private static final class KeepableText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1;

        KeepableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (text.indexOf('\0') >= 0) {
                throw JsonMappingException.from(parser, "A text cannot hold U+0000");
            }
            return text;
        }
    }
}
