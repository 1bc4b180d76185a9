package io.smartlocker.gateway.actuation.serial;

/** An open serial line: 8 data bits, no parity, one stop bit, no flow control. One thread uses it at a time. */
interface SerialLine extends AutoCloseable {
    /** @throws LineException if the line is gone; some of the bytes may be out */
    void write(byte[] bytes) throws LineException;

    /**
     * Waits until something comes.
     *
     * @param deadlineNanos of {@link System#nanoTime}; it may be overrun by a tenth of a second
     * @return what came, empty at the deadline
     * @throws LineException if the line is gone
     */
    byte[] read(long deadlineNanos) throws LineException;

    /**
     * Forgets what came so far.
     *
     * @throws LineException if the line is gone
     */
    void drain() throws LineException;

    @Override
    void close();
}
