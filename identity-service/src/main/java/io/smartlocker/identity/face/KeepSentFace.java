package io.smartlocker.identity.face;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.role.Permission;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Keeps a face that came along with a new person, who cannot have agreed to anything here yet. That is done only where the
 * organisation keeps faces and says that such clients hold the agreement, and for callers who may keep faces.
 */
@ApplicationScoped
public class KeepSentFace {
    private final FaceSettings settings;
    private final GiveFaceConsent giveConsent;
    private final StoreFace storeFace;

    KeepSentFace(FaceSettings settings, GiveFaceConsent giveConsent, StoreFace storeFace) {
        this.settings = settings;
        this.giveConsent = giveConsent;
        this.storeFace = storeFace;
    }

    /** Whether it was kept. */
    @Writes
    public Uni<Boolean> keep(UUID user, NewFace face, Caller caller) {
        boolean allowed = caller.permissions().contains(Permission.FACES_WRITE.text());
        return settings.of(caller.organization())
                .flatMap(setting ->
                        allowed && setting.enabled && setting.clientsHoldConsent && setting.consentVersion != null
                                ? keep(user, face, setting.consentVersion, caller)
                                : Uni.createFrom().item(false));
    }

    private Uni<Boolean> keep(UUID user, NewFace face, String version, Caller caller) {
        return giveConsent
                .give(user, new ConsentRequest(version), caller)
                .flatMap(given -> storeFace.store(user, face, caller))
                .replaceWith(true);
    }
}
