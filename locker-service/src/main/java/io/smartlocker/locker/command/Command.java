package io.smartlocker.locker.command;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to a kiosk. What is told of it may come late, twice, or out of order; each step is stamped once. Rows are
 * locked for a change, so it needs no version.
 */
@Entity
class Command {
    @Id
    private UUID id;

    private UUID organization;
    private UUID kiosk;
    private UUID location;
    private UUID bay;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    private CommandState state;

    private @Nullable String reason;
    private @Nullable String result;
    private UUID requestedBy;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant receivedAt;
    private @Nullable Instant finishedAt;
    private Instant expiresAt;

    protected Command() {}

    Command(CommandRequest request, Target target, UUID requestedBy, Instant now, Duration validity) {
        this.id = UuidV7.next();
        this.organization = target.organization();
        this.kiosk = target.kiosk();
        this.location = target.location();
        this.bay = target.bay();
        this.action = request.action();
        this.reason = request.reason();
        this.state = CommandState.QUEUED;
        this.requestedBy = requestedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(validity);
    }

    /** A bay, and the kiosk that it is wired to. */
    record Target(UUID organization, UUID kiosk, UUID location, UUID bay) {}

    /** The broker has it. */
    void sent(Instant at) {
        sentAt = sentAt == null ? at : sentAt;
        switch (state) {
            case QUEUED -> state = CommandState.SENT;
            case SENT, RECEIVED, SUCCEEDED, FAILED, EXPIRED, UNKNOWN -> {}
        }
    }

    /** The kiosk has it. */
    void received(Instant at) {
        receivedAt = receivedAt == null ? at : receivedAt;
        switch (state) {
            case QUEUED, SENT -> state = CommandState.RECEIVED;
            case RECEIVED, SUCCEEDED, FAILED, EXPIRED, UNKNOWN -> {}
        }
    }

    /**
     * The kiosk told how it ended. That overrules an end which was only supposed here because nothing was heard in time.
     *
     * @return false when the end was known
     */
    boolean finished(CommandState end, String how, Instant at) {
        return switch (state) {
            case QUEUED, SENT, RECEIVED, EXPIRED, UNKNOWN -> end(end, how, at);
            case SUCCEEDED, FAILED -> false;
        };
    }

    /** Its time is over and nothing more was heard; false when it had ended. */
    boolean overdue(Instant at) {
        return switch (state) {
            case QUEUED, SENT -> end(CommandState.EXPIRED, "The kiosk did not answer in time.", at);
            case RECEIVED -> end(CommandState.UNKNOWN, "The kiosk had it and did not tell how it ended.", at);
            case SUCCEEDED, FAILED, EXPIRED, UNKNOWN -> false;
        };
    }

    private boolean end(CommandState end, String how, Instant at) {
        boolean news = state != end;
        state = end;
        result = how;
        finishedAt = at;
        return news;
    }

    UUID id() {
        return id;
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

    UUID bay() {
        return bay;
    }

    Action action() {
        return action;
    }

    CommandState state() {
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
}
