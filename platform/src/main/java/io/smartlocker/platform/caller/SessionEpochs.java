package io.smartlocker.platform.caller;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.state.UserState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whose sessions have ended while their access tokens are still good. What is remembered is no older than a token can be,
 * so it stays small however many people there are.
 */
@ApplicationScoped
class SessionEpochs {
    /** No token reaches the epoch of somebody who is deleted. */
    private static final long NEVER = Long.MAX_VALUE;

    private final Duration tokenLife;
    private final Map<UUID, Raised> raised = new ConcurrentHashMap<>();
    private Instant tidied = Instant.EPOCH;

    SessionEpochs(
            @ConfigProperty(name = "smartlocker.tokens.longest-life", defaultValue = "PT15M") Duration tokenLife) {
        this.tokenLife = tokenLife;
    }

    private record Raised(long epoch, Instant at) {}

    /** How long a raised epoch matters: the longest life of an access token, and some slack for clocks. */
    Duration memory() {
        return tokenLife;
    }

    /** Whether a token of that epoch is no longer to be believed. */
    boolean isOver(UUID user, long epoch) {
        Raised now = raised.get(user);
        return now != null && epoch < now.epoch;
    }

    /** @param state the last record about a person, absent when he was deleted */
    void hear(UUID user, byte @Nullable [] state, Instant at) {
        long epoch =
                state == null ? NEVER : Contracts.read(state, UserState.class).sessionEpoch();
        if (epoch > 0) {
            raised.merge(user, new Raised(epoch, at), (before, now) -> before.epoch > now.epoch ? before : now);
        }
    }

    /** Forgets what concerns no token any more; looks for it now and then only. */
    void tidy(Instant now) {
        if (now.isAfter(tidied.plus(tokenLife))) {
            tidied = now;
            raised.values().removeIf(epoch -> now.isAfter(epoch.at.plus(tokenLife)));
        }
    }
}
