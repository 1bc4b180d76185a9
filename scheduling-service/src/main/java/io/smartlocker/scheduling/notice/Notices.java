package io.smartlocker.scheduling.notice;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.platform.outbox.OutboxMessage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the messages that have people told something. */
public final class Notices {
    private Notices() {}

    /** The same news for several people. */
    public static List<OutboxMessage> of(
            UUID organization,
            Collection<UUID> recipients,
            Notice.Kind kind,
            Map<String, String> details,
            Instant expiresAt) {
        return recipients.stream()
                .map(recipient -> message(new Notice(UuidV7.next(), organization, recipient, kind, details, expiresAt)))
                .toList();
    }

    private static OutboxMessage message(Notice notice) {
        String recipient = notice.recipient().toString();
        return OutboxMessage.of(
                Topics.NOTICES, recipient, notice.organization(), notice.id().toString(), notice);
    }
}
