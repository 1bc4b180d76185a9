package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.lease.LeaseKey;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

@ApplicationScoped
class EnrolKiosk {
    private static final String TOKEN_ENDPOINT = "/api/v1/auth/token";

    private final Kiosks kiosks;
    private final LeaseKey leaseKey;
    private final Outbox outbox;

    EnrolKiosk(Kiosks kiosks, LeaseKey leaseKey, Outbox outbox) {
        this.kiosks = kiosks;
        this.leaseKey = leaseKey;
        this.outbox = outbox;
    }

    /** Takes the key of the kiosk that knows the code. */
    @Writes
    Uni<EnrolmentView> enrol(EnrolmentRequest request) {
        KioskKey key = KioskKey.of(request.publicKey());
        return kiosks.invitedWith(EnrolmentCode.typed(request.code())).flatMap(kiosk -> {
            kiosk.life().present(key, Instant.now());
            return kiosks.flush()
                    .chain(() -> outbox.add(
                            Topics.KIOSKS,
                            Kiosks.state(kiosk),
                            Acts.now(
                                    kiosk.organization(),
                                    Actor.kiosk(kiosk.id()),
                                    "kiosk.presented",
                                    new Subject(Subject.Kind.KIOSK, kiosk.id()),
                                    Result.SUCCESS,
                                    Map.of("fingerprint", key.fingerprint()))))
                    .map(ignored -> new EnrolmentView(
                            kiosk.id(), kiosk.organization(), key.fingerprint(), leaseKey.publicJwk(), TOKEN_ENDPOINT));
        });
    }
}
