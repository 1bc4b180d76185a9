package io.smartlocker.gateway.actuation.serial;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.BoardSpec;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whether a board answers. One that does not is asked rarely, because each question keeps its neighbours waiting. */
public final class Presence {
    /** How often a silent board is asked. */
    static final Duration AGAIN = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(Presence.class);

    private final BoardSpec board;
    private volatile @Nullable String trouble;
    private volatile long nextTry = System.nanoTime();

    public Presence(BoardSpec board) {
        this.board = board;
        trouble = "The " + board + " was not asked yet.";
    }

    public boolean answers() {
        return trouble == null;
    }

    /** Why it cannot be used, and what to check; absent while it can. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** @throws ActuationException if it cannot be used */
    public void require() throws ActuationException {
        String why = trouble;
        if (why != null) {
            throw new ActuationException(why);
        }
    }

    /** It did not do what it was asked; it is unusable until it was settled anew. */
    public void lost(BusException reason) {
        String before = trouble;
        String now = "The " + board + " cannot be used: " + reason.getMessage()
                + " Check its power, A and B, the ground between the two, the termination, its address and its baud rate.";
        trouble = now;
        nextTry = System.nanoTime() + AGAIN.toNanos();
        if (!now.equals(before)) {
            LOG.warnf(
                    "A board cannot be used. board=%s port=%s reason=%s",
                    board.name(), board.port(), reason.getMessage());
        }
    }

    void met() {
        trouble = null;
        LOG.infof("A board answers. board=%s port=%s", board.name(), board.port());
    }

    /** The line was just opened: there is no reason to wait. */
    void askNow() {
        nextTry = System.nanoTime();
    }

    boolean isDue() {
        return answers() || System.nanoTime() - nextTry >= 0;
    }
}
