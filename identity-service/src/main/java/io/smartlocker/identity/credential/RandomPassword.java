package io.smartlocker.identity.credential;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that nobody can guess and everybody can type: 80 bits, without characters that look alike. */
public final class RandomPassword {
    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private RandomPassword() {}

    public static String make() {
        return new SecureRandom()
                .ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
