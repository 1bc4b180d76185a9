package io.smartlocker.locker.directory;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Has directories composed as soon as the changes that marked them are committed. */
@ApplicationScoped
class DirectoryRounds {
    /** For marks that another replica made; those made here ring. */
    private static final Duration PACE = Duration.ofMillis(250);

    private final ComposeDirectories composeDirectories;
    private final DirectoryMarks marks;
    private final RelayBell bell;
    private final Round round = new Round("directories", PACE, this::compose);

    DirectoryRounds(ComposeDirectories composeDirectories, DirectoryMarks marks, RelayBell bell) {
        this.composeDirectories = composeDirectories;
        this.marks = marks;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        round.start();
        bell.alsoWake(() -> {
            if (marks.areExpected()) {
                round.wake();
            }
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    private boolean compose() throws Throwable {
        boolean composed = VertxContextSupport.subscribeAndAwait(composeDirectories::compose);
        if (composed) {
            bell.ring();
        }
        return composed;
    }
}
