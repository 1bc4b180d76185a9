package io.smartlocker.platform.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * A file that is to be sent.
 *
 * @param name under which it is saved
 * @param headers beside the usual ones
 */
public record Download(String name, Map<String, Object> headers, Content content) {

    /** Writes a file while it is sent, on a thread that may wait. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream output) throws IOException;
    }
}
