package io.smartlocker.locker.boundary;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.locker.alarm.StandingAlarms;
import io.smartlocker.locker.command.FollowCommands;
import io.smartlocker.locker.kiosk.Kiosks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Reads what is known of what a batch of events speaks of, in the transaction under way. */
@ApplicationScoped
class ReadKnown {
    private final Kiosks kiosks;
    private final EventNumbering numbering;
    private final WiredBays wiredBays;
    private final OpenIntents intents;
    private final FollowCommands followCommands;
    private final StandingAlarms alarms;

    ReadKnown(
            Kiosks kiosks,
            EventNumbering numbering,
            WiredBays wiredBays,
            OpenIntents intents,
            FollowCommands followCommands,
            StandingAlarms alarms) {
        this.kiosks = kiosks;
        this.numbering = numbering;
        this.wiredBays = wiredBays;
        this.intents = intents;
        this.followCommands = followCommands;
        this.alarms = alarms;
    }

    /** @param speakers the ids that the topics name on which the events came; not every one need be a kiosk's */
    Uni<Known> of(Set<UUID> speakers, Collection<KioskEvent> events) {
        Known known = new Known();
        Named named = Named.by(events);
        return kiosks.among(speakers)
                .invoke(known::addKiosks)
                .chain(() -> numbering.of(known.kiosks()))
                .invoke(known::addNumbers)
                .chain(() -> wiredBays.among(named.bays()))
                .invoke(known::addBays)
                .chain(() -> intents.among(named.intents()))
                .invoke(known::addIntents)
                .chain(() -> followCommands.lock(named.commands()))
                .invoke(known::addCommands)
                .chain(() -> alarms.alarmed(known.kiosks()))
                .invoke(known::addAlarmed)
                .replaceWith(known);
    }
}
