package io.smartlocker.gateway.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** An open reader, used by the thread that opened it. */
interface TagSource extends AutoCloseable {
    /**
     * Waits for a tag.
     *
     * @return what the reader sent of it; empty when nothing whole came in time
     * @throws IOException if the reader went away
     */
    Optional<String> next(Duration patience) throws IOException;

    @Override
    void close() throws IOException;

    /** Opens the reader that is set. */
    @FunctionalInterface
    interface Opening {
        /** @throws IOException if it is not there or cannot be used; the message says what to do */
        TagSource open() throws IOException;
    }
}
