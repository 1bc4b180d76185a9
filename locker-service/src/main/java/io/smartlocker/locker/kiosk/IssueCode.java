package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class IssueCode {
    private final SecureRandom random = new SecureRandom();
    private final Kiosks kiosks;
    private final Outbox outbox;
    private final Duration validity;

    IssueCode(Kiosks kiosks, Outbox outbox, LockerConfig config) {
        this.kiosks = kiosks;
        this.outbox = outbox;
        this.validity = config.enrolment().codeValidity();
    }

    /** Gives a kiosk another one-time code: the first was not used in time, or the kiosk needs another key. */
    @Writes
    Uni<InvitationView> issue(UUID id, Caller caller) {
        EnrolmentCode code = EnrolmentCode.random(random);
        Instant expiresAt = Instant.now().plus(validity);
        return kiosks.require(id, caller)
                .invoke(kiosk -> kiosk.life().issue(code, expiresAt))
                .call(kiosks::flush)
                .call(kiosk -> outbox.add(
                        Topics.KIOSKS,
                        Kiosks.state(kiosk),
                        Acts.by(caller, "kiosk.code-issued", Kind.KIOSK, kiosk.id(), Map.of())))
                .map(kiosk -> new InvitationView(kiosk.id(), code.shown(), expiresAt));
    }
}
