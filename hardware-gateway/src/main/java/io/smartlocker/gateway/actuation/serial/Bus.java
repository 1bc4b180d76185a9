package io.smartlocker.gateway.actuation.serial;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A serial line that several boards share. One question is on it at a time, first come first served, and between two is
 * the silence by which boards tell frames apart. After a question without an answer the line is let fall silent, so that
 * an answer that comes too late is not taken for the next one's.
 */
public final class Bus implements AutoCloseable {
    /** Boards answer within a few milliseconds; the longest frame takes 20 ms at 9,600 baud. */
    static final Duration PATIENCE = Duration.ofMillis(200);
    /** How long the line must be silent after a question that nobody answered. */
    private static final Duration QUIET = Duration.ofMillis(200);
    /** A line that never falls silent is asked all the same. */
    private static final Duration LONGEST_UNREST = Duration.ofMillis(600);

    private static final int TRIES = 3;
    /** Modbus over serial line V1.02, 2.5.1.1: 3.5 characters of 11 bits, from 19,200 baud on 1.75 ms. */
    private static final long LEAST_GAP_NANOS = TimeUnit.MICROSECONDS.toNanos(1_750);

    private static final double GAP_BITS = 3.5 * 11;

    private final String port;
    private final int baud;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable SerialLine line;
    private String whyNotOpen;
    private boolean echoes;
    private boolean restless;
    private long lastHeard = System.nanoTime();

    /** Opens nothing yet. */
    public Bus(String port, int baud) {
        this.port = port;
        this.baud = baud;
        whyNotOpen = port + " is not open yet.";
    }

    /**
     * Has something done at the end of the process while lines are still open; without this the library closes them first.
     *
     * @param hook not started yet
     */
    public static void beforeExit(Thread hook) {
        TtyLine.beforeExit(hook);
    }

    /** The name of the serial port. */
    public String port() {
        return port;
    }

    /**
     * Opens the line, unless it is open.
     *
     * @return whether it was opened just now
     * @throws BusException if it cannot be opened; the message says why
     */
    boolean connect() throws BusException {
        turn.lock();
        try {
            if (line != null) {
                return false;
            }
            line = TtyLine.open(port, baud);
            echoes = false;
            return true;
        } catch (LineException e) {
            whyNotOpen = String.valueOf(e.getMessage());
            throw new BusException(whyNotOpen, e);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Asks what may be asked again, up to three times, as long as no answer comes.
     *
     * @throws BusException if the line is not open, or no answer came
     */
    public <A> A ask(Exchange<A> exchange) throws BusException {
        for (int attempt = 1; true; attempt++) {
            try {
                return required(exchange, PATIENCE, false);
            } catch (NoAnswerException e) {
                if (attempt == TRIES || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
        }
    }

    /**
     * Asks what must not be asked twice, and not at all if the thread is interrupted before its turn.
     *
     * @throws NoAnswerException if it was asked and no answer came
     * @throws BusException if it was not asked
     */
    public <A> A askOnce(Exchange<A> exchange) throws BusException {
        return required(exchange, PATIENCE, true);
    }

    /**
     * Tells what must not be told twice and is not always answered, and not at all if the thread is interrupted before its
     * turn.
     *
     * @return the answer, if one came in time
     * @throws NoAnswerException if something else came, or the line went away
     * @throws BusException if it was not told
     */
    public <A> Optional<A> tell(Exchange<A> exchange, Duration patience) throws BusException {
        turn.lock();
        try {
            return exchange(settled(true), exchange, patience);
        } finally {
            turn.unlock();
        }
    }

    private <A> A required(Exchange<A> exchange, Duration patience, boolean mayBeCalledOff) throws BusException {
        turn.lock();
        try {
            Optional<A> answer = exchange(settled(mayBeCalledOff), exchange, patience);
            restless |= answer.isEmpty();
            return answer.orElseThrow(() -> new NoAnswerException("No answer came on " + port + "."));
        } finally {
            turn.unlock();
        }
    }

    /** The line, silent and empty. */
    private SerialLine settled(boolean mayBeCalledOff) throws BusException {
        SerialLine open = line;
        if (open == null) {
            throw new BusException(whyNotOpen);
        }
        try {
            letFallSilent(open);
        } catch (LineException e) {
            drop(e);
            throw new BusException(whyNotOpen, e);
        }
        if (mayBeCalledOff && Thread.currentThread().isInterrupted()) {
            throw new BusException("Nothing was sent on " + port + ", because it was called off.");
        }
        return open;
    }

    private void letFallSilent(SerialLine open) throws LineException {
        long end = System.nanoTime() + LONGEST_UNREST.toNanos();
        while (restless && System.nanoTime() - end < 0) {
            restless = open.read(System.nanoTime() + QUIET.toNanos()).length > 0;
        }
        restless = false;
        long gap = Math.max(LEAST_GAP_NANOS, (long) (GAP_BITS / baud * TimeUnit.SECONDS.toNanos(1)));
        long left = lastHeard + gap - System.nanoTime();
        if (left > 0) {
            LockSupport.parkNanos(left);
        }
        open.drain();
    }

    private <A> Optional<A> exchange(SerialLine open, Exchange<A> exchange, Duration patience) throws BusException {
        try {
            open.write(exchange.request());
            return await(open, exchange, System.nanoTime() + patience.toNanos());
        } catch (LineException e) {
            drop(e);
            throw new NoAnswerException(whyNotOpen, e);
        } finally {
            lastHeard = System.nanoTime();
        }
    }

    private <A> Optional<A> await(SerialLine open, Exchange<A> exchange, long deadline)
            throws LineException, NoAnswerException {
        Received received = new Received();
        for (byte[] more = open.read(deadline); more.length > 0; more = open.read(deadline)) {
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

    private void drop(LineException reason) {
        whyNotOpen = String.valueOf(reason.getMessage());
        closeLine();
    }

    private void closeLine() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    /** Lets go of the line; nothing is asked any more. */
    @Override
    public void close() {
        turn.lock();
        try {
            whyNotOpen = port + " is closed: the gateway is stopping.";
            closeLine();
        } finally {
            turn.unlock();
        }
    }
}
