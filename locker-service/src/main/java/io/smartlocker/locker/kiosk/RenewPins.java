package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.kiosk.ExposedPins;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Has everybody choose another PIN whose PIN a revoked kiosk held. PINs are identity-service's: it is told who they are. */
@ApplicationScoped
class RenewPins {
    /** Of one message, so that none grows too large. */
    private static final int MOST_PEOPLE = 500;

    private final Kiosks kiosks;
    private final HeldPins heldPins;
    private final Outbox outbox;

    RenewPins(Kiosks kiosks, HeldPins heldPins, Outbox outbox) {
        this.kiosks = kiosks;
        this.heldPins = heldPins;
        this.outbox = outbox;
    }

    /** Once for a kiosk: asked again, it would take the PINs that were chosen meanwhile. */
    @Writes
    Uni<RenewalView> renew(UUID id, Caller caller) {
        Instant now = Instant.now();
        return kiosks.require(id, caller).flatMap(kiosk -> {
            boolean first = kiosk.renewPins(now);
            return heldPins.after(id, Optional.empty(), Integer.MAX_VALUE)
                    .map(holders -> holders.stream().map(PinHolderView::id).toList())
                    .call(people -> first
                            ? outbox.add(messages(kiosk, people, now, caller))
                            : Uni.createFrom().voidItem())
                    .map(people -> new RenewalView(people.size()));
        });
    }

    private static List<OutboxMessage> messages(Kiosk kiosk, List<UUID> people, Instant now, Caller caller) {
        List<OutboxMessage> messages = new ArrayList<>();
        String key = kiosk.id().toString();
        for (int from = 0; from < people.size(); from += MOST_PEOPLE) {
            List<UUID> some = people.subList(from, Math.min(from + MOST_PEOPLE, people.size()));
            ExposedPins exposed = new ExposedPins(kiosk.organization(), kiosk.id(), now, caller.id(), some);
            messages.add(OutboxMessage.of(Topics.EXPOSED_PINS, key, kiosk.organization(), key, exposed));
        }
        Map<String, String> details = Map.of("people", Integer.toString(people.size()));
        messages.add(Outbox.message(Acts.by(caller, "kiosk.pins-exposed", Kind.KIOSK, kiosk.id(), details)));
        return messages;
    }
}
