package io.smartlocker.gateway.kiosk;

import jakarta.inject.Singleton;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Serves one person at a time, so that two never get the same bay. */
@Singleton
final class Desk {
    private final ReentrantLock lock = new ReentrantLock(true);

    <T> T serve(Supplier<T> service) {
        lock.lock();
        try {
            return service.get();
        } finally {
            lock.unlock();
        }
    }
}
