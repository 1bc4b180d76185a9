package io.smartlocker.audit.checkpoint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.Contracts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Signs statements and verifies them: compact JWS, ES256, {@code typ} {@value #TYPE}, the key named by {@code kid}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7515">RFC 7515, JSON Web Signature</a>
 */
@ApplicationScoped
public class Signatures {
    static final String TYPE = "log-checkpoint+json";

    private static final String ES256 = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    private static final AlgorithmConstraints ONLY_ES256 = new AlgorithmConstraints(ConstraintType.PERMIT, ES256);

    private final CheckpointKeys keys;

    Signatures(CheckpointKeys keys) {
        this.keys = keys;
    }

    /**
     * The signed text.
     *
     * @param form of the chain's hashes, see there
     * @param hash hexadecimal
     * @param signedAt seconds since 1970
     */
    @RegisterForReflection
    record Payload(String form, Statement.Kind kind, UUID organization, long position, String hash, long signedAt) {
        static Payload of(Statement statement) {
            return new Payload(
                    FORM,
                    statement.kind(),
                    statement.organization(),
                    statement.position(),
                    statement.hashText(),
                    statement.signedAt().getEpochSecond());
        }

        Statement statement() {
            return new Statement(
                    kind, organization, position, HexFormat.of().parseHex(hash), Instant.ofEpochSecond(signedAt));
        }
    }

    /** Names what is signed, and how the hashes are made. */
    private static final String FORM = "smartlocker.log.1";

    /** Whether there is a key to sign with. */
    public boolean canSign() {
        return keys.signing().isPresent();
    }

    /** @throws IllegalStateException if there is no key to sign with */
    String sign(Statement statement) {
        PublicJsonWebKey key = keys.signing().orElseThrow(() -> new IllegalStateException("There is no key"));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(ES256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", TYPE);
        signature.setPayload(Contracts.write(Payload.of(statement)));
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("A statement can always be signed", e);
        }
    }

    /** What was signed, if it was by one of our keys. */
    Optional<Statement> open(String jws) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(ONLY_ES256);
            signature.setCompactSerialization(jws);
            Optional<PublicJsonWebKey> key = keys.find(String.valueOf(signature.getKeyIdHeaderValue()));
            if (key.isEmpty() || !TYPE.equals(signature.getHeader("typ"))) {
                return Optional.empty();
            }
            signature.setKey(key.get().getPublicKey());
            return signature.verifySignature() ? Optional.of(payload(signature).statement()) : Optional.empty();
        } catch (JoseException | UncheckedIOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether one of our keys vouches for what the row says. */
    public boolean holds(Checkpoint checkpoint) {
        return open(checkpoint.jws)
                .filter(statement -> statement.organization().equals(checkpoint.organization)
                        && statement.kind().name().equals(checkpoint.kind)
                        && statement.position() == checkpoint.position
                        && Arrays.equals(statement.hash(), checkpoint.hash))
                .isPresent();
    }

    private static Payload payload(JsonWebSignature signature) throws JoseException {
        return Contracts.read(signature.getPayload(), Payload.class);
    }
}
