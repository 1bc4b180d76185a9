package io.smartlocker.gateway.actuation.serial;

import java.util.Optional;

/** One question to a board and how its answer is known. */
public interface Exchange<A> {
    /** The frame that asks. */
    byte[] request();

    /**
     * Whether the answer repeats the request byte by byte. On a line that echoes what we send, the first copy then is our
     * own.
     */
    boolean mirrored();

    /**
     * Looks for the whole answer in what came, wherever it begins.
     *
     * @param came since the question was sent
     * @param from where in it to begin
     */
    Optional<A> answerIn(byte[] came, int from);
}
