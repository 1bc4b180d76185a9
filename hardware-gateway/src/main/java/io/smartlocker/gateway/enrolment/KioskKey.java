package io.smartlocker.gateway.enrolment;

import io.smartlocker.gateway.journal.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The kiosk's own key pair (EC P-256), kept in a file only its user may read. */
public final class KioskKey {
    static final String FILE = "kiosk-key.json";

    private final EllipticCurveJsonWebKey pair;

    private KioskKey(EllipticCurveJsonWebKey pair) {
        this.pair = pair;
    }

    /** Reads the key of the data directory, making one where there is none. */
    public static KioskKey of(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                OwnerOnly.directory(directory);
                EllipticCurveJsonWebKey made = EcJwkGenerator.generateJwk(EllipticCurves.P256);
                OwnerOnly.replace(file, made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            }
            return new KioskKey(read(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the kiosk's key in " + file, e);
        } catch (JoseException e) {
            throw new IllegalStateException(file + " does not hold a kiosk's key. Remove it and enrol again.", e);
        }
    }

    public PrivateKey privateKey() {
        return pair.getPrivateKey();
    }

    /** The public half as a JWK. */
    public String publicJwk() {
        return pair.toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** RFC 7638 thumbprint, base64url SHA-256. */
    public String fingerprint() {
        return pair.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    private static EllipticCurveJsonWebKey read(String json) throws JoseException {
        if (JsonWebKey.Factory.newJwk(json) instanceof EllipticCurveJsonWebKey key && key.getPrivateKey() != null) {
            return key;
        }
        throw new JoseException("Not a private EC key");
    }
}
