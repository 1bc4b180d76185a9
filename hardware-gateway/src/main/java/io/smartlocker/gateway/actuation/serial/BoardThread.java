package io.smartlocker.gateway.actuation.serial;

import io.smartlocker.gateway.Backoff;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Keeps an eye on the boards of one bus: opens the line, and again when the adapter was pulled; settles a board before
 * anything else is asked of it; looks at the doors.
 */
public final class BoardThread implements AutoCloseable {
    /** How often doors are looked at. */
    static final Duration EVERY = Duration.ofMillis(50);
    /** A question under way is waited for. */
    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(BoardThread.class);

    private final Bus bus;
    private final List<Board> boards;
    private final Backoff backoff;
    private final CountDownLatch firstLook = new CountDownLatch(1);
    private final Thread thread;

    private BoardThread(Bus bus, List<Board> boards, Backoff backoff) {
        this.bus = bus;
        this.boards = List.copyOf(boards);
        this.backoff = backoff;
        thread = Thread.ofPlatform().daemon().name("boards-" + bus.port()).unstarted(this::run);
    }

    /** @param backoff how long to wait before a line that cannot be opened is tried again */
    public static BoardThread start(Bus bus, List<Board> boards, Backoff backoff) {
        BoardThread started = new BoardThread(bus, boards, backoff);
        started.thread.start();
        return started;
    }

    /**
     * Waits until each board was asked once.
     *
     * @return whether that came true within the time
     */
    public boolean awaitFirstLook(Duration longest) {
        try {
            return firstLook.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (connected()) {
                    boards.stream().filter(board -> board.presence().isDue()).forEach(BoardThread::look);
                    firstLook.countDown();
                    Thread.sleep(EVERY);
                } else {
                    firstLook.countDown();
                    backoff.pause();
                }
            }
        } catch (InterruptedException e) {
            LOG.debugf("Boards are no longer looked at. port=%s", bus.port());
        }
    }

    private boolean connected() {
        try {
            if (bus.connect()) {
                backoff.reset();
                boards.forEach(board -> board.presence().askNow());
            }
            return true;
        } catch (BusException e) {
            boards.forEach(board -> lose(board, e));
            return false;
        }
    }

    private static void look(Board board) {
        try {
            if (!board.presence().answers()) {
                board.settle();
                board.presence().met();
            }
            board.look();
        } catch (BusException e) {
            lose(board, e);
        } catch (RuntimeException e) {
            LOG.error("A look at a board failed", e);
        }
    }

    private static void lose(Board board, BusException reason) {
        if (!Thread.currentThread().isInterrupted()) {
            board.presence().lost(reason);
            board.lose();
        }
    }

    /** Stops looking. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(LONGEST_QUESTION);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
