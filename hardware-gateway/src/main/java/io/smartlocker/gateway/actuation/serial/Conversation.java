package io.smartlocker.gateway.actuation.serial;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What is said on an open line, from one thread at a time. Between two frames is the silence by which boards tell them
 * apart; after a question without an answer the line is let fall silent, so that an answer that comes too late is not taken
 * for the next one's; and whether the line gives back what we send is learned from questions whose answer looks different.
 */
final class Conversation implements AutoCloseable {
    /** How long the line must be silent after a question that nobody answered. */
    private static final Duration QUIET = Duration.ofMillis(200);
    /** A line that never falls silent is asked all the same. */
    private static final Duration LONGEST_UNREST = Duration.ofMillis(600);
    /** Modbus over serial line V1.02, 2.5.1.1: 3.5 characters of 11 bits, from 19,200 baud on 1.75 ms. */
    private static final long LEAST_GAP_NANOS = TimeUnit.MICROSECONDS.toNanos(1_750);

    private static final double GAP_BITS = 3.5 * 11;

    private final SerialLine line;
    private final String port;
    private final long gapNanos;
    private boolean echoes;
    private boolean restless;
    private long lastHeard = System.nanoTime();

    Conversation(SerialLine line, String port, int baud) {
        this.line = line;
        this.port = port;
        gapNanos = Math.max(LEAST_GAP_NANOS, (long) (GAP_BITS / baud * TimeUnit.SECONDS.toNanos(1)));
    }

    /** Waits until the line may be spoken on, and forgets what came meanwhile. */
    void settle() throws LineException {
        long end = System.nanoTime() + LONGEST_UNREST.toNanos();
        while (restless && System.nanoTime() - end < 0) {
            restless = line.read(System.nanoTime() + QUIET.toNanos()).length > 0;
        }
        restless = false;
        long left = lastHeard + gapNanos - System.nanoTime();
        if (left > 0) {
            LockSupport.parkNanos(left);
        }
        line.drain();
    }

    /** A late answer may come yet. */
    void expectLateAnswer() {
        restless = true;
    }

    /**
     * Sends a frame and listens.
     *
     * @return the answer, absent when nothing came but our own frame
     * @throws NoAnswerException if something else came
     */
    <A> Optional<A> exchange(Exchange<A> exchange, Duration patience) throws LineException, NoAnswerException {
        line.write(exchange.request());
        try {
            return await(exchange, System.nanoTime() + patience.toNanos());
        } finally {
            lastHeard = System.nanoTime();
        }
    }

    private <A> Optional<A> await(Exchange<A> exchange, long deadline) throws LineException, NoAnswerException {
        Received received = new Received();
        for (byte[] more = line.read(deadline); more.length > 0; more = line.read(deadline)) {
            received.add(more);
            Optional<A> answer = exchange.answerIn(received.bytes(), ownEcho(exchange, received));
            if (answer.isPresent()) {
                echoes = exchange.mirrored() ? echoes : received.indexOf(exchange.request()) >= 0;
                return answer;
            }
            if (received.isTooMuch()) {
                break;
            }
        }
        if (received.bytes().length == 0 || received.isOnly(exchange.request())) {
            return Optional.empty();
        }
        restless = true;
        throw new NoAnswerException("What came on " + port + " is no answer: " + received + ".");
    }

    /** How much of what came is our own frame, which must not pass for an answer that looks the same. */
    private <A> int ownEcho(Exchange<A> exchange, Received received) {
        if (!echoes || !exchange.mirrored()) {
            return 0;
        }
        int at = received.indexOf(exchange.request());
        return at < 0 ? received.bytes().length : at + exchange.request().length;
    }

    @Override
    public void close() {
        line.close();
    }
}
