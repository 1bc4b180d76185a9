package io.smartlocker.contracts.state;

import java.util.UUID;

/**
 * The organisation's edge keys, sealed to one kiosk's public key.
 *
 * @param id the kiosk's id
 * @param sealed compact JWE (ECDH-ES+A256KW, A256GCM) whose plaintext is the JSON of {@code EdgeKeys}
 */
public record EdgeKeysState(UUID id, UUID organization, long version, String sealed) implements State {}
