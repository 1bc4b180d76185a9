package io.smartlocker.gateway.actuation.serial;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A serial line that several boards share. One question is on it at a time, first come first served. */
public final class Bus implements AutoCloseable {
    /** Boards answer within a few milliseconds; the longest frame takes 20 ms at 9,600 baud. */
    static final Duration PATIENCE = Duration.ofMillis(200);

    private static final int TRIES = 3;

    private final String port;
    private final int baud;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable Conversation open;
    private String whyNotOpen;

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
    public boolean connect() throws BusException {
        turn.lock();
        try {
            if (open != null) {
                return false;
            }
            open = new Conversation(TtyLine.open(port, baud), port, baud);
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
                return required(exchange, false);
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
        return required(exchange, true);
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

    private <A> A required(Exchange<A> exchange, boolean mayBeCalledOff) throws BusException {
        turn.lock();
        try {
            Conversation settled = settled(mayBeCalledOff);
            Optional<A> answer = exchange(settled, exchange, PATIENCE);
            if (answer.isEmpty()) {
                settled.expectLateAnswer();
                throw new NoAnswerException("No answer came on " + port + ".");
            }
            return answer.get();
        } finally {
            turn.unlock();
        }
    }

    private Conversation settled(boolean mayBeCalledOff) throws BusException {
        Conversation settled = open;
        if (settled == null) {
            throw new BusException(whyNotOpen);
        }
        try {
            settled.settle();
        } catch (LineException e) {
            drop(e);
            throw new BusException(whyNotOpen, e);
        }
        if (mayBeCalledOff && Thread.currentThread().isInterrupted()) {
            throw new BusException("Nothing was sent on " + port + ", because it was called off.");
        }
        return settled;
    }

    private <A> Optional<A> exchange(Conversation settled, Exchange<A> exchange, Duration patience)
            throws BusException {
        try {
            return settled.exchange(exchange, patience);
        } catch (LineException e) {
            drop(e);
            throw new NoAnswerException(whyNotOpen, e);
        }
    }

    private void drop(LineException reason) {
        whyNotOpen = String.valueOf(reason.getMessage());
        closeLine();
    }

    private void closeLine() {
        if (open != null) {
            open.close();
            open = null;
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
