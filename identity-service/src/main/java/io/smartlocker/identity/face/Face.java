package io.smartlocker.identity.face;

import io.smartlocker.platform.sealing.SealingKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's photo and feature, sealed under the person's key. */
@Entity
@Table(name = "face")
class Face {
    @Id
    UUID userId;

    UUID consent;

    byte @Nullable [] photo;

    byte @Nullable [] feature;

    Instant storedAt;

    static Face of(FaceConsent consent, NewFace face, SealingKey key) {
        Face sealed = new Face();
        sealed.userId = consent.user;
        sealed.consent = consent.id;
        sealed.photo = seal(face.photo(), key, place("photo", consent.user));
        sealed.feature = seal(face.feature(), key, place("feature", consent.user));
        sealed.storedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return sealed;
    }

    Optional<byte[]> photo(SealingKey key) {
        return open(photo, key, place("photo", userId));
    }

    Optional<byte[]> feature(SealingKey key) {
        return open(feature, key, place("feature", userId));
    }

    private static byte @Nullable [] seal(byte @Nullable [] bytes, SealingKey key, String place) {
        return bytes == null ? null : key.seal(bytes, place);
    }

    private static Optional<byte[]> open(byte @Nullable [] sealed, SealingKey key, String place) {
        return sealed == null ? Optional.empty() : Optional.of(key.open(sealed, place));
    }

    private static String place(String what, UUID user) {
        return "face-" + what + ":" + user;
    }
}
