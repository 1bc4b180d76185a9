package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.scheduling.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells others what is kept for whom, as long as it is, and the audit fact. */
@ApplicationScoped
class ReservationNews {
    private final Outbox outbox;

    ReservationNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param caller who made it, absent when this service did by itself, as in all others */
    Uni<Void> made(Reservation reservation, @Nullable Caller caller) {
        return inForce("reservation.made", reservation, caller);
    }

    Uni<Void> changed(Reservation reservation, @Nullable Caller caller) {
        return inForce("reservation.changed", reservation, caller);
    }

    /** Another device is kept, since the one before became unfit. */
    Uni<Void> moved(Reservation reservation) {
        return inForce("reservation.moved", reservation, null);
    }

    /** It ended; how, its state says. */
    Uni<Void> ended(Reservation reservation, @Nullable Caller caller) {
        String type = "reservation." + reservation.state.name().toLowerCase(Locale.ROOT);
        return outbox.add(
                OutboxMessage.tombstone(
                        Topics.RESERVATIONS, ReservationState.class, reservation.id, reservation.organization),
                Outbox.message(activity(type, reservation, caller)));
    }

    private Uni<Void> inForce(String type, Reservation reservation, @Nullable Caller caller) {
        return outbox.add(Topics.RESERVATIONS, reservation.state(), activity(type, reservation, caller));
    }

    private static Activity activity(String type, Reservation reservation, @Nullable Caller caller) {
        Map<String, String> details = new HashMap<>();
        details.put("user", reservation.user.toString());
        details.put("device", reservation.device.toString());
        details.put("from", reservation.starts.toString());
        details.put("until", reservation.ends.toString());
        if (reservation.shift != null) {
            details.put("shift", reservation.shift.toString());
        }
        return caller == null
                ? Acts.bySystem(reservation.organization, type, Subject.Kind.RESERVATION, reservation.id, details)
                : Acts.by(caller, type, Subject.Kind.RESERVATION, reservation.id, details);
    }
}
