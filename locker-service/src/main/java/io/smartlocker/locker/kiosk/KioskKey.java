package io.smartlocker.locker.kiosk;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.EllipticCurve;
import java.util.Map;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * The public key that a kiosk made for itself.
 *
 * @param jwk public JWK as JSON text
 * @param fingerprint its thumbprint (RFC 7638, SHA-256, base64url)
 */
record KioskKey(String jwk, String fingerprint) {

    /**
     * Reads a JWK; anything but the public half of a P-256 key is refused. What else it says of itself is passed over (RFC 7517,
     * section 4) and not kept: it would go with the key to whoever seals to it.
     */
    static KioskKey of(Map<String, Object> parameters) {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(parameters);
            if (key instanceof EllipticCurveJsonWebKey elliptic && isPublicP256(elliptic)) {
                return of(new EllipticCurveJsonWebKey(elliptic.getECPublicKey()));
            }
        } catch (JoseException | IllegalArgumentException | ClassCastException e) {
            throw refused();
        }
        throw refused();
    }

    private static KioskKey of(EllipticCurveJsonWebKey key) {
        return new KioskKey(
                key.toJson(OutputControlLevel.PUBLIC_ONLY), key.calculateBase64urlEncodedThumbprint("SHA-256"));
    }

    private static boolean isPublicP256(EllipticCurveJsonWebKey key) {
        return "P-256".equals(key.getCurveName()) && key.getPrivateKey() == null && isOnCurve(key.getECPublicKey());
    }

    private static ProblemException refused() {
        return ProblemException.of(
                CommonProblem.INVALID, "publicKey", "Send the public JWK of an EC key on the curve P-256.");
    }

    /** y² = x³ + ax + b; a point beside the curve would weaken what is later encrypted to the key. */
    private static boolean isOnCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.pow(2).subtract(right).mod(p).signum() == 0;
    }
}
