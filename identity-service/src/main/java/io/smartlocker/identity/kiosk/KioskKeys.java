package io.smartlocker.identity.kiosk;

import io.smartlocker.contracts.state.KioskState;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The public key of a kiosk. */
final class KioskKeys {
    private KioskKeys() {}

    /** @throws IllegalArgumentException if the kiosk has no readable key */
    static PublicJsonWebKey of(KioskState kiosk) {
        String jwk = kiosk.publicKey();
        if (jwk == null) {
            throw new IllegalArgumentException("Kiosk " + kiosk.id() + " has no key");
        }
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(jwk);
        } catch (JoseException e) {
            throw new IllegalArgumentException("The key of kiosk " + kiosk.id() + " cannot be read", e);
        }
    }
}
