package io.smartlocker.locker.command;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.contracts.state.CommandState.Phase;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to a kiosk. What is told of it may come late, twice, or out of order; each step is stamped once, and what the
 * kiosk itself tells of the end is final. Rows are locked for a change.
 */
@Entity
class Command {
    @Id
    private UUID id;

    /** Counts the changes that are told; no optimistic lock. */
    private long version;

    private UUID organization;
    private UUID kiosk;
    private UUID location;
    private @Nullable UUID locker;
    private @Nullable UUID bay;
    private @Nullable UUID batch;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    private Phase state;

    private @Nullable String reason;
    private @Nullable String result;
    private UUID requestedBy;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant receivedAt;
    private @Nullable Instant finishedAt;
    private Instant expiresAt;
    private @Nullable Instant until;
    private @Nullable UUID cancelRequestedBy;
    private @Nullable Instant cancelRequestedAt;

    /** Whether the kiosk itself told the end; else it is supposed. */
    private boolean told;

    protected Command() {}

    Command(CommandRequest request, Target target, UUID requestedBy, Instant now, Duration validity) {
        this.id = UuidV7.next();
        this.organization = target.organization();
        this.kiosk = target.kiosk();
        this.location = target.location();
        this.locker = target.locker();
        this.bay = target.bay();
        this.batch = target.batch();
        this.action = request.action();
        this.reason = request.reason();
        this.until = request.until();
        this.state = Phase.QUEUED;
        this.requestedBy = requestedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(validity);
    }

    /** The broker has it; false when that is no news. */
    boolean sent(Instant at) {
        sentAt = sentAt == null ? at : sentAt;
        return switch (state) {
            case QUEUED -> reach(Phase.SENT);
            case SENT, RECEIVED, SUCCEEDED, FAILED, EXPIRED, CANCELLED, UNKNOWN -> false;
        };
    }

    /** The kiosk has it; false when that is no news. */
    boolean received(Instant at) {
        receivedAt = receivedAt == null ? at : receivedAt;
        return switch (state) {
            case QUEUED, SENT -> reach(Phase.RECEIVED);
            case RECEIVED, SUCCEEDED, FAILED, EXPIRED, CANCELLED, UNKNOWN -> false;
        };
    }

    /**
     * The kiosk told how it ended. That overrules an end which was only supposed here because nothing was heard in time.
     *
     * @return false when the kiosk had told before
     */
    boolean finished(Phase end, String how, Instant at) {
        if (told) {
            return false;
        }
        told = true;
        return end(end, how, at);
    }

    /** Its time is over and nothing more was heard; false when it had ended. */
    boolean overdue(Instant at) {
        return switch (state) {
            case QUEUED, SENT ->
                cancelRequestedAt == null
                        ? end(Phase.EXPIRED, "The kiosk did not answer in time.", at)
                        : end(Phase.CANCELLED, "It was cancelled, and the kiosk did not answer in time.", at);
            case RECEIVED -> end(Phase.UNKNOWN, "The kiosk had it and did not tell how it ended.", at);
            case SUCCEEDED, FAILED, EXPIRED, CANCELLED, UNKNOWN -> false;
        };
    }

    /**
     * Somebody takes it back. It goes on until the kiosk has answered, since that may have begun meanwhile. One of many waits
     * at the kiosk for those before it, so it can be taken back there, too.
     *
     * @return false when it was taken back before
     * @throws ProblemException 409 if it has ended, or the kiosk has it
     */
    boolean cancel(UUID by, Instant at) {
        switch (state) {
            case QUEUED, SENT -> {}
            case RECEIVED -> {
                if (batch == null) {
                    throw ProblemException.of(LockerProblem.COMMAND_BEGUN, "It cannot be taken back any more.");
                }
            }
            case SUCCEEDED, FAILED, EXPIRED, CANCELLED, UNKNOWN ->
                throw ProblemException.of(LockerProblem.COMMAND_ENDED, "It is " + state + ".");
        }
        if (cancelRequestedAt != null) {
            return false;
        }
        cancelRequestedBy = by;
        cancelRequestedAt = at;
        return true;
    }

    boolean hasEnded() {
        return finishedAt != null;
    }

    private boolean reach(Phase next) {
        state = next;
        version++;
        return true;
    }

    private boolean end(Phase end, String how, Instant at) {
        result = how;
        finishedAt = at;
        return reach(end);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organization() {
        return organization;
    }

    UUID kiosk() {
        return kiosk;
    }

    UUID location() {
        return location;
    }

    @Nullable
    UUID locker() {
        return locker;
    }

    @Nullable
    UUID bay() {
        return bay;
    }

    @Nullable
    UUID batch() {
        return batch;
    }

    Action action() {
        return action;
    }

    Phase state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String result() {
        return result;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant until() {
        return until;
    }

    @Nullable
    UUID cancelRequestedBy() {
        return cancelRequestedBy;
    }

    @Nullable
    Instant cancelRequestedAt() {
        return cancelRequestedAt;
    }
}
