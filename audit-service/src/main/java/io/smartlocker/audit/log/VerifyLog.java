package io.smartlocker.audit.log;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.audit.checkpoint.CheckpointKeys;
import io.smartlocker.audit.checkpoint.Signatures;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks along the chain of an organisation, some entries at a time. */
@ApplicationScoped
public class VerifyLog {
    private static final int STRIDE = 1_000;

    private final Stretches stretches;
    private final LogEntries entries;
    private final CheckpointKeys keys;
    private final Signatures signatures;

    VerifyLog(Stretches stretches, LogEntries entries, CheckpointKeys keys, Signatures signatures) {
        this.stretches = stretches;
        this.entries = entries;
        this.keys = keys;
        this.signatures = signatures;
    }

    /**
     * @param after the position of a checkpoint to trust, so that only what came since is walked along; all when absent
     * @throws ProblemException 503 if something was signed and there is no key to verify that with
     */
    Uni<Verification> verify(@Nullable Long after, Caller caller) {
        Everywhere.require(caller);
        UUID organization = caller.organization();
        Uni<Stretch> stretch = after == null ? stretches.whole(organization) : stretches.behind(organization, after);
        return stretch.flatMap(this::walk);
    }

    /** Whether all from where the log was cut off to this place is whole and unchanged. */
    public Uni<Boolean> holdsUpTo(UUID organization, long position, byte[] hash) {
        return stretches
                .whole(organization)
                .map(whole -> new Stretch(
                        whole.cut(), whole.cut(), Optional.empty(), new LogHead(organization, position, hash)))
                .flatMap(this::walk)
                .map(Verification::holds);
    }

    private Uni<Verification> walk(Stretch stretch) {
        if (stretch.cut().isPresent() || stretch.signed().isPresent()) {
            keys.require();
        }
        Walk walk = new Walk(stretch, signatures::holds);
        return along(walk, stretch.end().organization).flatMap(over -> orAgain(walk, stretch));
    }

    /** What is missing may have been cut off while we walked. */
    private Uni<Verification> orAgain(Walk walk, Stretch stretch) {
        UUID organization = stretch.end().organization;
        if (!walk.missedSomething()) {
            return Uni.createFrom().item(walk.outcome());
        }
        return stretches
                .isOutdated(stretch)
                .flatMap(outdated -> outdated
                        ? stretches.whole(organization).flatMap(this::walk)
                        : Uni.createFrom().item(walk.outcome()));
    }

    private Uni<Walk> along(Walk walk, UUID organization) {
        if (walk.isOver()) {
            return Uni.createFrom().item(walk);
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> stride(walk, organization))
                .whilst(going -> !going.isOver())
                .collect()
                .last();
    }

    private Uni<Walk> stride(Walk walk, UUID organization) {
        long position = walk.position();
        return stretches.signed(organization, position, STRIDE).flatMap(signed -> entries.following(
                        organization, position, STRIDE)
                .invoke(found -> walk.over(found, signed))
                .replaceWith(walk));
    }
}
