package io.smartlocker.identity.face;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether an organisation keeps faces, and on what terms. One without such a row keeps none. */
@Entity
@Table(name = "face_setting")
class FaceSetting {
    @Id
    UUID organization;

    boolean enabled;

    @Nullable
    String consentVersion;

    boolean clientsHoldConsent;

    static FaceSetting off(UUID organization) {
        FaceSetting setting = new FaceSetting();
        setting.organization = organization;
        return setting;
    }
}
