package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smartlocker.platform.caller.Caller;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps a call open until a command has ended, or as long as the caller would wait. */
@ApplicationScoped
class AwaitCommand {
    /**
     * When the row is looked at though nobody wakes, for the end may be written by another replica: soon at first, then ever
     * more seldom. Hundreds who wait must not keep the service from what they wait for.
     */
    private static final Duration FIRST_POLL = Duration.ofMillis(250);

    private static final Duration LAST_POLL = Duration.ofSeconds(4);

    private final Commands commands;
    private final CommandWaits waits;

    AwaitCommand(Commands commands, CommandWaits waits) {
        this.commands = commands;
        this.waits = waits;
    }

    /** The command at its end, or as it is after the wait. */
    Uni<CommandView> await(CommandView command, Duration atMost, Caller caller) {
        Signal signal = new Signal(Vertx.currentContext());
        Runnable waiter = signal::raise;
        waits.add(command.id(), waiter);
        return look(command.id(), Instant.now().plus(atMost), FIRST_POLL, signal, caller)
                .eventually(() -> waits.remove(command.id(), waiter));
    }

    private Uni<CommandView> look(UUID id, Instant until, Duration pause, Signal signal, Caller caller) {
        return Panache.withSession(() -> commands.require(id, caller).map(CommandView::of))
                .flatMap(command -> {
                    Duration left = Duration.between(Instant.now(), until);
                    if (command.hasEnded() || left.isNegative() || left.isZero()) {
                        return Uni.createFrom().item(command);
                    }
                    return signal.next(shorter(left, pause))
                            .chain(() -> look(id, until, shorter(pause.multipliedBy(2), LAST_POLL), signal, caller));
                });
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Raised from any thread, awaited on the request's own context. A raise that nobody awaited is not lost. */
    private static final class Signal {
        private final Context context;
        private final AtomicBoolean raised = new AtomicBoolean();
        private final AtomicReference<@Nullable UniEmitter<? super Void>> awaiting = new AtomicReference<>();

        Signal(Context context) {
            this.context = context;
        }

        void raise() {
            raised.set(true);
            UniEmitter<? super Void> emitter = awaiting.getAndSet(null);
            if (emitter != null) {
                emitter.complete(null);
            }
        }

        Uni<Void> next(Duration atMost) {
            return Uni.createFrom()
                    .<Void>emitter(emitter -> {
                        awaiting.set(emitter);
                        if (raised.getAndSet(false)) {
                            emitter.complete(null);
                        }
                    })
                    .ifNoItem()
                    .after(atMost)
                    .recoverWithItem((Void) null)
                    .emitOn(work -> context.runOnContext(ignored -> work.run()))
                    .invoke(() -> raised.set(false));
        }
    }
}
