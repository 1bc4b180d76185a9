package io.smartlocker.identity.hashing;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes secrets on a few threads of its own. A storm of sign-ins waits in a short queue and is refused beyond it, so it
 * takes neither the heap (19 MiB each) nor the event loops. A thread that nobody needs for a while goes, and its memory
 * with it. Results come back on the caller's Vert.x context, as a Hibernate Reactive session requires.
 */
@ApplicationScoped
public class Hashing {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private static final Duration IDLE = Duration.ofMinutes(1);

    /** Verified against when there is nothing to verify against, so that this takes as long. */
    private final CompletableFuture<String> nobodys;

    private final ThreadPoolExecutor threads;

    Hashing(IdentityConfig config) {
        int atOnce = config.hashing().threads();
        this.threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(config.hashing().waiting()),
                Thread.ofPlatform().name("argon2-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
        this.nobodys = CompletableFuture.supplyAsync(
                () -> Argon2id.hash("nobody's".getBytes(StandardCharsets.UTF_8)), threads);
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    /** A PHC string for the secret. */
    public Uni<String> hash(byte[] secret) {
        return onThreads(() -> Argon2id.hash(secret));
    }

    /** A PHC string for the secret's UTF-8 bytes. */
    public Uni<String> hash(String secret) {
        return hash(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the secret fits the verifier; without a verifier never, after the same time. */
    public Uni<Boolean> verify(@Nullable String verifier, String secret) {
        return verify(verifier, secret.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a secret that is no text. */
    public Uni<Boolean> verify(@Nullable String verifier, byte[] secret) {
        return onThreads(
                () -> Argon2id.verify(verifier == null ? nobodys.join() : verifier, secret) && verifier != null);
    }

    /** Whether the verifier was made with other parameters than today's, and should be made anew when there is a chance. */
    public boolean isOutdated(String verifier) {
        return Argon2id.isOutdated(verifier);
    }

    private <T> Uni<T> onThreads(Supplier<T> work) {
        Context context = Vertx.currentContext();
        Executor home = context == null ? Runnable::run : task -> context.runOnContext(ignored -> task.run());
        return Uni.createFrom().<T>emitter(answer -> start(work, answer)).emitOn(home);
    }

    private <T> void start(Supplier<T> work, UniEmitter<? super T> answer) {
        try {
            threads.execute(() -> {
                try {
                    answer.complete(work.get());
                } catch (RuntimeException e) {
                    answer.fail(e);
                }
            });
        } catch (RejectedExecutionException full) {
            answer.fail(ProblemException.tooManyRequests("Too many people sign in at this moment.", TRY_AGAIN));
        }
    }
}
