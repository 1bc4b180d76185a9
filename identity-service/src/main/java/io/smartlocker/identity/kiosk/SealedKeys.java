package io.smartlocker.identity.kiosk;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.EdgeKeys;
import io.smartlocker.contracts.state.KioskState;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** Edge keys that only one kiosk can read: a compact JWE (ECDH-ES+A256KW, A256GCM). */
final class SealedKeys {
    private SealedKeys() {}

    static String of(EdgeKeys keys, KioskState kiosk) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW);
            jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            jwe.setKey(KioskKeys.of(kiosk).getPublicKey());
            jwe.setPayload(Contracts.write(keys));
            return jwe.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalArgumentException("Nothing can be sealed to the key of kiosk " + kiosk.id(), e);
        }
    }
}
