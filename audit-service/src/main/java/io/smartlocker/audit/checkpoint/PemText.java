package io.smartlocker.audit.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys as text.
 *
 * @param privateKeys those of {@code PRIVATE KEY} blocks (PKCS#8), in their order
 * @param publicKeys those of {@code PUBLIC KEY} blocks, in their order
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7468">RFC 7468, textual encodings</a>
 */
record PemText(List<ECPrivateKey> privateKeys, List<ECPublicKey> publicKeys) {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    /** @throws IllegalStateException with a sentence for the operator if a block is no such key */
    static PemText of(String text) {
        PemText keys = new PemText(new ArrayList<>(), new ArrayList<>());
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            keys.read(blocks.group(1), Base64.getMimeDecoder().decode(blocks.group(2)));
        }
        return keys;
    }

    private void read(String label, byte[] der) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            switch (label) {
                case "PRIVATE KEY" ->
                    privateKeys.add((ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(der)));
                case "PUBLIC KEY" -> publicKeys.add((ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(der)));
                default -> throw new IllegalStateException("A " + label + " is none of a checkpoint's keys. " + HOW);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A " + label + " of the checkpoint keys cannot be read. " + HOW, e);
        }
    }

    /** How an operator gets such a key. */
    static final String HOW = "Make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256";
}
