package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.rounds.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who waits for which command to end. However many wait, the table is looked at by one statement at a time: for commands whose
 * end is being written here, at each commit from then on, since it is not known which of them is that one's; and now and then
 * for all, since an end may be written by another replica.
 */
@ApplicationScoped
class CommandWaits {
    private static final Duration PACE = Duration.ofMillis(50);

    private final Map<UUID, Set<UniEmitter<? super CommandView>>> waiting = new ConcurrentHashMap<>();
    private final Set<UUID> moved = ConcurrentHashMap.newKeySet();
    private final Commands commands;
    private final RelayBell bell;
    private final Round round = new Round("command-waits", PACE, this::look);

    /** Of {@link System#nanoTime}; only the round's thread uses it. */
    private long lastLookAtAll = System.nanoTime();

    CommandWaits(Commands commands, RelayBell bell) {
        this.commands = commands;
        this.bell = bell;
    }

    void start(@Observes StartupEvent event) {
        round.start();
        bell.alsoWake(() -> {
            if (!moved.isEmpty()) {
                round.wake();
            }
        });
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.stop();
    }

    /** The command at its end, on a thread of nobody's; until then nothing. */
    Uni<CommandView> end(UUID command) {
        return Uni.createFrom().emitter(emitter -> {
            waiting.compute(command, (id, others) -> {
                Set<UniEmitter<? super CommandView>> all = others == null ? ConcurrentHashMap.newKeySet() : others;
                all.add(emitter);
                return all;
            });
            emitter.onTermination(() -> leave(command, emitter));
        });
    }

    private void leave(UUID command, UniEmitter<? super CommandView> one) {
        waiting.computeIfPresent(command, (id, all) -> {
            all.remove(one);
            return all.isEmpty() ? null : all;
        });
        if (!waiting.containsKey(command)) {
            moved.remove(command);
        }
    }

    /** A command's end is being written in a transaction that is still under way. */
    void moved(UUID command) {
        if (waiting.containsKey(command)) {
            moved.add(command);
        }
    }

    private boolean look() throws Throwable {
        Set<UUID> asked = asked();
        if (!asked.isEmpty()) {
            List<CommandView> ended = VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withSession(() -> commands.ended(asked).map(CommandWaits::views)));
            ended.forEach(
                    command -> waiting.getOrDefault(command.id(), Set.of()).forEach(each -> each.complete(command)));
        }
        return false;
    }

    private Set<UUID> asked() {
        long now = System.nanoTime();
        if (now - lastLookAtAll < PACE.toNanos()) {
            return Set.copyOf(moved);
        }
        lastLookAtAll = now;
        return Set.copyOf(waiting.keySet());
    }

    private static List<CommandView> views(List<Command> found) {
        return found.stream().map(CommandView::of).toList();
    }
}
