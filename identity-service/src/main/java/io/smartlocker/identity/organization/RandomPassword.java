package io.smartlocker.identity.organization;

import java.security.SecureRandom;
import java.util.Base64;

/** A password that nobody chose: 120 bits as 20 letters, digits and signs. */
final class RandomPassword {
    private static final int BYTES = 15;

    private RandomPassword() {}

    static String next() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
