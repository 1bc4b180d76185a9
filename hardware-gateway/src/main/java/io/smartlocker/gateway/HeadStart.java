package io.smartlocker.gateway;

import io.smartlocker.gateway.enrolment.EnrolmentFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Opens what the kiosk keeps while Quarkus still starts: neither needs the other, and together they are most of a start. It goes
 * by the environment, since there is no configuration yet, and only where a kiosk was enrolled: nothing may be made in a place
 * that turns out to be the wrong one.
 */
final class HeadStart {
    private static final Logger LOG = Logger.getLogger(HeadStart.class);
    private static final AtomicReference<HeadStart> BEGUN = new AtomicReference<>();

    private final Path directory;
    private final Optional<Path> journalKey;
    private final FutureTask<KioskStore> opening;

    private HeadStart(Path directory, Optional<Path> journalKey) {
        this.directory = directory;
        this.journalKey = journalKey;
        opening = new FutureTask<>(() -> KioskStore.open(directory, journalKey));
    }

    static void begin(Map<String, String> environment) {
        Optional<Path> directory = Optional.ofNullable(environment.get("SMARTLOCKER_DATA_DIRECTORY"))
                .map(Path::of);
        Optional<Path> journalKey =
                Optional.ofNullable(environment.get("SMARTLOCKER_JOURNAL_KEY")).map(Path::of);
        directory.filter(EnrolmentFile::isIn).ifPresent(here -> {
            HeadStart begun = new HeadStart(here, journalKey);
            BEGUN.set(begun);
            Thread.ofPlatform().daemon().name("head-start").start(begun.opening);
        });
    }

    /** What that directory keeps, which may have been opened already. */
    static KioskStore store(Path directory, Optional<Path> journalKey) {
        return Optional.ofNullable(BEGUN.getAndSet(null))
                .flatMap(begun -> begun.opened(directory, journalKey))
                .orElseGet(() -> KioskStore.open(directory, journalKey));
    }

    private Optional<KioskStore> opened(Path meant, Optional<Path> meantKey) {
        Optional<KioskStore> store = opened();
        if (directory.equals(meant) && journalKey.equals(meantKey)) {
            return store;
        }
        store.ifPresent(other -> other.journal().close());
        return Optional.empty();
    }

    /** What failed is tried again by whoever asks, and fails there for all to see. */
    private Optional<KioskStore> opened() {
        try {
            return Optional.of(opening.get());
        } catch (ExecutionException e) {
            LOG.debugf("The head start failed. reason=%s", e.getCause());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
