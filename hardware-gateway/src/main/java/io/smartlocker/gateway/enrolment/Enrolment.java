package io.smartlocker.gateway.enrolment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the kiosk learned when it enrolled.
 *
 * @param fingerprint RFC 7638 thumbprint of the kiosk's public key, base64url SHA-256
 * @param leaseKey public JWK (EC, P-256) as JSON with which leases are signed
 * @param tokenEndpoint path or address where tokens are asked for
 * @param topics absent until an administrator confirmed the fingerprint
 * @param kafkaBootstrapServers where Kafka is, absent until then
 */
public record Enrolment(
        State state,
        UUID kiosk,
        UUID organization,
        String fingerprint,
        String leaseKey,
        String tokenEndpoint,
        @Nullable Topics topics,
        @Nullable String kafkaBootstrapServers) {

    public enum State {
        /** Code and key were presented; the administrator has yet to confirm the fingerprint. */
        PRESENTED,
        ACTIVE
    }

    /** The kiosk's three topics. */
    public record Topics(String directory, String commands, String events) {}

    Enrolment withKey(String itsFingerprint) {
        return new Enrolment(
                state, kiosk, organization, itsFingerprint, leaseKey, tokenEndpoint, topics, kafkaBootstrapServers);
    }

    Enrolment activated(Topics itsTopics, @Nullable String bootstrapServers) {
        return new Enrolment(
                State.ACTIVE, kiosk, organization, fingerprint, leaseKey, tokenEndpoint, itsTopics, bootstrapServers);
    }
}
