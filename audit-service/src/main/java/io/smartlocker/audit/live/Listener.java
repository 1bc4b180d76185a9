package io.smartlocker.audit.live;

import java.util.Optional;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A client that listens. It is sent on whenever it has taken what it was sent; nothing is kept for it. */
final class Listener implements Subscription {
    private final Subscriber<? super LiveEvent> client;
    private final LiveWish wish;
    private final LiveCursor cursor;
    private final Runnable gone;
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean over;
    private volatile boolean hungUp;
    private volatile boolean quiet;
    private volatile @Nullable String ending;
    private volatile long sentAt = System.nanoTime();

    /** @param gone run once, when it is over */
    Listener(Subscriber<? super LiveEvent> client, LiveWish wish, LiveCursor cursor, Runnable gone) {
        this.client = client;
        this.wish = wish;
        this.cursor = cursor;
        this.gone = gone;
    }

    LiveWish wish() {
        return wish;
    }

    /** How long nothing was sent to it, in nanoseconds. */
    long silence() {
        return System.nanoTime() - sentAt;
    }

    /** Whether it has yet to take what it was sent. */
    boolean isBehind() {
        return wanted.get() == 0;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public void request(long more) {
        wanted.accumulateAndGet(more, (before, added) -> before + added < 0 ? Long.MAX_VALUE : before + added);
        wake();
    }

    @Override
    public void cancel() {
        leave();
    }

    /** Has it be sent a sign of life, unless there is something to tell. */
    void beat() {
        quiet = true;
        wake();
    }

    /** Has it be sent, as soon as it takes it, why its stream ends. */
    void end(String reason) {
        ending = reason;
        wake();
    }

    /** Ends it without a word. */
    void hangUp() {
        hungUp = true;
        wake();
    }

    /** Sends what there is. Whoever calls while another is at it only has that one look once more. */
    void wake() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        do {
            send();
            seen = calls.addAndGet(-seen);
        } while (seen > 0);
    }

    private void send() {
        while (!over && !hungUp && wanted.get() > 0) {
            Optional<LiveEvent> event = next();
            if (event.isEmpty()) {
                hungUp = !wish.follow();
                break;
            }
            wanted.decrementAndGet();
            sentAt = System.nanoTime();
            client.onNext(event.get());
            hungUp |= event.get().isLast();
        }
        if (hungUp && leave()) {
            client.onComplete();
        }
    }

    private Optional<LiveEvent> next() {
        if (ending instanceof String reason) {
            return Optional.of(LiveEvent.end(reason, cursor.position()));
        }
        Optional<LiveEvent> told = cursor.next();
        if (told.isEmpty() && quiet) {
            quiet = false;
            return Optional.of(LiveEvent.alive(cursor.position()));
        }
        return told;
    }

    private synchronized boolean leave() {
        if (over) {
            return false;
        }
        over = true;
        gone.run();
        return true;
    }
}
