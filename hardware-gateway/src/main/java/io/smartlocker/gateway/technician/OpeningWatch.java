package io.smartlocker.gateway.technician;

import io.smartlocker.contracts.state.Door;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long a door took to open after its lock was energised. */
final class OpeningWatch {
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile long energisedAt;
    private volatile long openedAt;

    void energised() {
        energisedAt = System.nanoTime();
    }

    void changed(Door door) {
        if (door == Door.OPEN && opened.getCount() > 0) {
            openedAt = System.nanoTime();
            opened.countDown();
        }
    }

    /** Empty if it did not open in that time from now. */
    Optional<Duration> await(Duration within) throws InterruptedException {
        return opened.await(within.toNanos(), TimeUnit.NANOSECONDS)
                ? Optional.of(Duration.ofNanos(openedAt - energisedAt))
                : Optional.empty();
    }
}
