package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smartlocker.platform.outbox.RelayBell;
import io.smartlocker.platform.outbox.SentListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Notes when a command was sent to the broker, once the broker has it. Should that be missed, the kiosk's receipt moves the command on all the same. */
@ApplicationScoped
class NoteSentCommands implements SentListener {
    private static final Logger LOG = Logger.getLogger(NoteSentCommands.class);

    private final FollowCommands followCommands;
    private final RelayBell bell;

    NoteSentCommands(FollowCommands followCommands, RelayBell bell) {
        this.followCommands = followCommands;
        this.bell = bell;
    }

    @Override
    public void sent(List<Sent> messages) {
        List<Sent> commands = messages.stream()
                .filter(message ->
                        message.topic().startsWith("kiosk.") && message.topic().endsWith(".commands"))
                .toList();
        if (!commands.isEmpty()) {
            note(
                    commands.stream()
                            .map(sent -> UUID.fromString(sent.subject()))
                            .toList(),
                    commands.getFirst().at());
        }
    }

    private void note(List<UUID> ids, Instant at) {
        VertxContextSupport.subscribe(
                () -> Panache.withTransaction(() -> followCommands.sent(ids, at))
                        .toMulti(),
                noted -> noted.with(
                        ignored -> {},
                        failure -> LOG.warnf("Sent commands are not noted: %s", failure.toString()),
                        bell::ring));
    }
}
