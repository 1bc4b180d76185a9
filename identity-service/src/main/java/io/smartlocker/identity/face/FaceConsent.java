package io.smartlocker.identity.face;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person agreed to a text, and who wrote it down. */
@Entity
@Table(name = "face_consent")
class FaceConsent {
    @Id
    UUID id;

    UUID organization;

    @Column(name = "user_id")
    UUID user;

    String version;
    Instant givenAt;
    UUID recordedBy;

    @Nullable
    Instant withdrawnAt;

    static FaceConsent of(UUID organization, UUID user, String version, UUID recordedBy) {
        FaceConsent consent = new FaceConsent();
        consent.id = UuidV7.next();
        consent.organization = organization;
        consent.user = user;
        consent.version = version;
        consent.givenAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        consent.recordedBy = recordedBy;
        return consent;
    }

    void withdraw() {
        withdrawnAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
