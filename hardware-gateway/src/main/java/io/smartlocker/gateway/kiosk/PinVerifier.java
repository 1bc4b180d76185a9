package io.smartlocker.gateway.kiosk;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * An Argon2id verifier written as a PHC string.
 *
 * @see <a href="https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md">PHC string format</a>
 */
record PinVerifier(int memoryKib, int iterations, int parallelism, byte[] salt, byte[] hash) {
    private static final Pattern PHC = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d{1,2})"
            + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
    private static final int MOST_MEMORY_KIB = 64 * 1024;

    /** Fits no PIN and takes as long as one that does, so that time does not tell whom the kiosk knows. */
    static final PinVerifier NOBODY = new PinVerifier(19 * 1024, 2, 1, new byte[16], new byte[32]);

    /** Reads a PHC string; empty when it is not one of Argon2id v19 within bounds. */
    static Optional<PinVerifier> parse(String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > MOST_MEMORY_KIB) {
            return Optional.empty();
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return Optional.of(new PinVerifier(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                decoder.decode(parts.group(4)),
                decoder.decode(parts.group(5))));
    }

    boolean fits(byte[] input) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(parallelism)
                .withSalt(salt)
                .build());
        byte[] made = new byte[hash.length];
        generator.generateBytes(input, made);
        return MessageDigest.isEqual(made, hash);
    }
}
