package io.smartlocker.testing;

import io.smartlocker.contracts.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The golden files of contracts: what a producer writes, byte for byte. A consumer tries that it can read what it needs. */
public final class Golden {
    private Golden() {}

    /**
     * The golden JSON of a contract.
     *
     * @param contract name of the record, {@code Outer.Inner} for a variant
     */
    public static String json(String contract) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + contract + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no golden file of " + contract);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden file of a record, read as a consumer reads it. */
    public static <T extends Record> T read(Class<T> contract) {
        return Contracts.read(json(contract.getSimpleName()), contract);
    }
}
