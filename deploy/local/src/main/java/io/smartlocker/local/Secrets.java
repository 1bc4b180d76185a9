package io.smartlocker.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.function.Supplier;

/** Keys and passwords of this installation: made at the first start, each in a file that its owner alone can read. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that people mistake for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int KEY_BYTES = 32;

    private final Path directory;

    Secrets(DataDirectory data) {
        this.directory = data.secrets();
    }

    /** Encrypts private keys at rest; 32 bytes, base64. */
    String keyEncryptionKey() {
        return kept("key-encryption-key", () -> Base64.getEncoder().encodeToString(randomBytes()));
    }

    /** Signs the checkpoints of the logs; a file with a P-256 key as PEM. */
    Path checkpointKey() {
        kept("checkpoint-key", Secrets::signingKey);
        return directory.resolve("checkpoint-key").toAbsolutePath();
    }

    /** Password of the services' database role. */
    String databasePassword() {
        return kept(
                "database-password",
                () -> Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes()));
    }

    /** A password for people: 20 letters and digits (99 bits) in groups of five. */
    static String randomPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            password.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** The secret of that name; made and stored if there is none yet. */
    String kept(String name, Supplier<String> maker) {
        Path file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                store(file, maker.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secret " + file, e);
        }
    }

    private void store(Path file, String secret) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(directory, "secret", ".new", ownerOnly);
        Files.writeString(draft, secret + "\n", StandardOpenOption.WRITE);
        Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static String signingKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has P-256", e);
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
