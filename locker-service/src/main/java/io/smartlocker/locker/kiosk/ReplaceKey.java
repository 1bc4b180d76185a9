package io.smartlocker.locker.kiosk;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class ReplaceKey {
    private final Kiosks kiosks;
    private final Outbox outbox;

    ReplaceKey(Kiosks kiosks, Outbox outbox) {
        this.kiosks = kiosks;
        this.outbox = outbox;
    }

    /** Lets a kiosk go on with another key. identity-service hears of it and seals the edge keys to the new one. */
    @Writes
    Uni<KeyView> replace(KeyRequest request, Caller caller) {
        KioskKey next = KioskKey.of(request.publicKey());
        return switch (caller.kind()) {
            case USER, CLIENT -> Uni.createFrom().failure(ProblemException.notFound("kiosk"));
            case KIOSK ->
                kiosks.require(caller.id(), caller)
                        .call(kiosk -> replace(kiosk, next, request.proof(), caller))
                        .map(kiosk -> new KeyView(kiosk.id(), next.fingerprint()));
        };
    }

    private Uni<Void> replace(Kiosk kiosk, KioskKey next, String proof, Caller caller) {
        if (!next.fingerprint().equals(kiosk.life().fingerprint())) {
            KeyProof.require(proof, kiosk, next);
        }
        if (!kiosk.life().replaceKey(next)) {
            return Uni.createFrom().voidItem();
        }
        Map<String, String> details = Map.of("fingerprint", next.fingerprint());
        return kiosks.flush()
                .chain(() -> outbox.add(
                        Topics.KIOSKS,
                        Kiosks.state(kiosk),
                        Acts.by(caller, "kiosk.key-replaced", Kind.KIOSK, kiosk.id(), details)));
    }
}
