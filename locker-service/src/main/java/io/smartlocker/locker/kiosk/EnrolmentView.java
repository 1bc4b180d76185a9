package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.UUID;

/**
 * What a kiosk needs to know from then on.
 *
 * @param fingerprint what an administrator is to confirm
 * @param leaseKey public JWK under which leases are signed
 * @param tokenEndpoint where it gets its access tokens
 */
@RegisterForReflection
record EnrolmentView(
        UUID kiosk, UUID organization, String fingerprint, Map<String, Object> leaseKey, String tokenEndpoint) {}
