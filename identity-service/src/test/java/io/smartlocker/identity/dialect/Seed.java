package io.smartlocker.identity.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The examples of the documents, cut out of them to the byte. */
public final class Seed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Seed() {}

    /** An example as it stands in its document. */
    public static String text(String name) {
        try (InputStream file = Seed.class.getResourceAsStream("/seeds/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no example " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example without the spaces of its document: what an answer has to be to the byte, order of fields and types included. */
    public static String compact(String name) {
        return json(text(name)).toString();
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
