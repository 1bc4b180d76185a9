package io.smartlocker.gateway.enrolment;

import io.smartlocker.gateway.journal.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PrivateKey;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The kiosk's own key pair (EC P-256), kept in a file only its user may read. */
public final class KioskKey {
    static final String FILE = "kiosk-key.json";
    /** Made to take the place of the key, until the services know it. */
    private static final String NEXT = "kiosk-key.next.json";
    /** Replaced by the key, and kept for what is still sealed to it. */
    private static final String PREVIOUS = "kiosk-key.previous.json";

    private final EllipticCurveJsonWebKey pair;

    private KioskKey(EllipticCurveJsonWebKey pair) {
        this.pair = pair;
    }

    /** Reads the key of the data directory, making one where there is none. */
    public static KioskKey of(Path directory) {
        return of(directory, FILE);
    }

    /** Reads the key that is to take the place of the directory's, making one where there is none. */
    static KioskKey nextOf(Path directory) {
        return of(directory, NEXT);
    }

    static boolean hasNext(Path directory) {
        return Files.exists(directory.resolve(NEXT));
    }

    /** The keys that this kiosk has beside its own: the one before and the one to come. */
    static List<KioskKey> others(Path directory) {
        return Stream.of(NEXT, PREVIOUS)
                .filter(name -> Files.exists(directory.resolve(name)))
                .map(name -> of(directory, name))
                .toList();
    }

    /** Lets the next key take the place of the key; a crash in between leaves both to be read. */
    static void advance(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            OwnerOnly.replace(directory.resolve(PREVIOUS), Files.readString(file));
            Files.move(
                    directory.resolve(NEXT), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the kiosk's key in " + file, e);
        }
    }

    private static KioskKey of(Path directory, String name) {
        Path file = directory.resolve(name);
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

    /** A compact JWS (ES256) over the claims. */
    String sign(JwtClaims claims, String type) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setHeader("typ", type);
        signature.setKey(privateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Claims can always be signed with the kiosk's key", e);
        }
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
