package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;

@ApplicationScoped
class InviteKiosk {
    private final SecureRandom random = new SecureRandom();
    private final Kiosks kiosks;
    private final FreeLockers lockers;
    private final Locations locations;
    private final Outbox outbox;
    private final LockerConfig config;

    InviteKiosk(Kiosks kiosks, FreeLockers lockers, Locations locations, Outbox outbox, LockerConfig config) {
        this.kiosks = kiosks;
        this.lockers = lockers;
        this.locations = locations;
        this.outbox = outbox;
        this.config = config;
    }

    @Writes
    Uni<InvitationView> invite(InvitationRequest request, Caller caller) {
        return locations
                .named(request.location(), "location", caller)
                .chain(() -> lockers.require(request.lockers(), request.location(), caller.organization(), null))
                .chain(() -> invited(request, caller));
    }

    private Uni<InvitationView> invited(InvitationRequest request, Caller caller) {
        EnrolmentCode code = EnrolmentCode.random(random);
        Instant expiresAt = Instant.now().plus(config.enrolment().codeValidity());
        Kiosk kiosk = new Kiosk(
                caller.organization(), request.name().strip(), request.location(), request.lockers(), code, expiresAt);
        return kiosks.persistAndFlush(kiosk)
                .onFailure()
                .transform(Clash.of("kiosk_name", "name"))
                .chain(() -> outbox.add(
                        Topics.KIOSKS,
                        Kiosks.state(kiosk),
                        Acts.by(caller, "kiosk.invited", Kind.KIOSK, kiosk.id(), Map.of())))
                .map(ignored -> new InvitationView(kiosk.id(), code.shown(), expiresAt));
    }
}
