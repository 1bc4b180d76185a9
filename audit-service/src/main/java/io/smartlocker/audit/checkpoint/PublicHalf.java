package io.smartlocker.audit.checkpoint;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import javax.crypto.KeyAgreement;

/**
 * The public half of a P-256 key, which a PKCS#8 file need not have. It is the curve's generator times the secret: just what
 * a key agreement with the generator gives, save for the sign of y. A trial signature tells which of the two it is.
 */
final class PublicHalf {
    private static final byte[] TRIAL = "trial".getBytes(StandardCharsets.UTF_8);
    private static final int P256_BITS = 256;

    private PublicHalf() {}

    /** @throws GeneralSecurityException if the key is not on P-256 */
    static ECPublicKey of(ECPrivateKey key) throws GeneralSecurityException {
        ECParameterSpec parameters = key.getParams();
        if (!(parameters.getCurve().getField() instanceof ECFieldFp field) || field.getFieldSize() != P256_BITS) {
            throw new GeneralSecurityException("The key is not on P-256");
        }
        BigInteger p = field.getP();
        BigInteger x = agreement(key, parameters);
        BigInteger y = root(ordinate(x, parameters.getCurve(), p), p);
        byte[] signature = sign(key);
        for (BigInteger candidate : new BigInteger[] {y, p.subtract(y)}) {
            ECPublicKey half = point(x, candidate, parameters);
            if (verifies(half, signature)) {
                return half;
            }
        }
        throw new GeneralSecurityException("The key has no public half");
    }

    private static BigInteger agreement(ECPrivateKey key, ECParameterSpec parameters) throws GeneralSecurityException {
        ECPoint generator = parameters.getGenerator();
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(key);
        agreement.doPhase(point(generator.getAffineX(), generator.getAffineY(), parameters), true);
        return new BigInteger(1, agreement.generateSecret());
    }

    /** y² = x³ + ax + b */
    private static BigInteger ordinate(BigInteger x, EllipticCurve curve, BigInteger p) {
        return x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
    }

    /** P-256's p is 3 modulo 4, for which this is a square root. */
    private static BigInteger root(BigInteger square, BigInteger p) {
        return square.modPow(p.add(BigInteger.ONE).shiftRight(2), p);
    }

    private static ECPublicKey point(BigInteger x, BigInteger y, ECParameterSpec parameters)
            throws GeneralSecurityException {
        return (ECPublicKey)
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), parameters));
    }

    private static byte[] sign(ECPrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key);
        signature.update(TRIAL);
        return signature.sign();
    }

    private static boolean verifies(PublicKey half, byte[] signed) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(half);
        signature.update(TRIAL);
        return signature.verify(signed);
    }
}
