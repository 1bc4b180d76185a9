package io.smartlocker.identity.token;

import io.smartlocker.platform.sealing.KeyEncryption;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Makes P-256 key pairs and opens stored ones. A key's id is the thumbprint of its public half (RFC 7638). */
@ApplicationScoped
class KeyPairs {
    private final KeyEncryption encryption;

    KeyPairs(KeyEncryption encryption) {
        this.encryption = encryption;
    }

    /** A key pair ready for use. */
    record Opened(String id, PublicJsonWebKey publicKey, PrivateKey privateKey, Instant signsFrom) {
        /** Without the private half. */
        @Override
        public String toString() {
            return "Opened[" + id + ", " + signsFrom + "]";
        }
    }

    SigningKey create(Instant signsFrom) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            PublicJsonWebKey jwk = new EllipticCurveJsonWebKey((ECPublicKey) pair.getPublic());
            SigningKey key = new SigningKey();
            key.id = jwk.calculateBase64urlEncodedThumbprint("SHA-256");
            jwk.setKeyId(key.id);
            jwk.setUse("sig");
            jwk.setAlgorithm("ES256");
            key.publicKey = jwk.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            key.privateKey = encryption.seal(pair.getPrivate().getEncoded(), place(key.id));
            key.signsFrom = signsFrom;
            key.publishedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has P-256", e);
        }
    }

    Opened open(SigningKey key) {
        try {
            byte[] pkcs8 = encryption.open(key.privateKey, place(key.id));
            PrivateKey privateKey = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return new Opened(key.id, PublicJsonWebKey.Factory.newPublicJwk(key.publicKey), privateKey, key.signsFrom);
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException("The signing key " + key.id + " cannot be read", e);
        }
    }

    private static String place(String id) {
        return "signing-key:" + id;
    }
}
