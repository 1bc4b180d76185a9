package io.smartlocker.identity.dialect.ruangkerja;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** Makes serials that look like those of the document: {@code JOHNILXV3QAJJEL3}, {@code COMPFJLYTHWL}. */
@ApplicationScoped
class Serials {
    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LETTERS = 26;
    private static final int NAME_LENGTH = 4;
    private static final int RANDOM_LENGTH = 12;
    private static final int ORGANIZATION_LENGTH = 8;
    private static final String NAMELESS = "USER";

    private final SecureRandom random = new SecureRandom();

    /** The first four letters of the name, and twelve at random. */
    String ofUser(String name) {
        StringBuilder serial = new StringBuilder(latin(name));
        serial.append(NAMELESS, 0, NAME_LENGTH - serial.length());
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            serial.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return serial.toString();
    }

    /** Follows from the organisation's id, so that every organisation has one from the beginning. */
    String ofOrganization(UUID organization) {
        ByteBuffer digest = ByteBuffer.wrap(digest(organization.toString()));
        StringBuilder serial = new StringBuilder("COMP");
        for (int i = 0; i < ORGANIZATION_LENGTH; i++) {
            serial.append(CHARACTERS.charAt(Math.floorMod(digest.getShort(), LETTERS)));
        }
        return serial.toString();
    }

    private static String latin(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        return letters.substring(0, Math.min(NAME_LENGTH, letters.length()));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
