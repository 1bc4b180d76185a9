package io.smartlocker.audit.checkpoint;

import io.quarkus.runtime.StartupEvent;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.AuditProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPrivateKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jspecify.annotations.Nullable;

/**
 * The keys of checkpoints, from the environment or a file: the one that signs, and the public halves of those that signed
 * before. None of them stands in the database, or whoever changes entries there could sign them, too.
 */
@ApplicationScoped
public class CheckpointKeys {
    private static final Logger LOG = Logger.getLogger(CheckpointKeys.class);
    private static final String VARIABLES = "SMARTLOCKER_CHECKPOINT_KEY_FILE or SMARTLOCKER_CHECKPOINT_KEY";

    private final Map<String, PublicJsonWebKey> byId = new LinkedHashMap<>();
    private final @Nullable PublicJsonWebKey signing;

    CheckpointKeys(AuditConfig config) {
        PemText given = PemText.of(text(config.checkpoints()));
        try {
            for (ECPrivateKey key : given.privateKeys()) {
                PublicJsonWebKey known = known(new EllipticCurveJsonWebKey(PublicHalf.of(key)));
                known.setPrivateKey(key);
            }
            for (var key : given.publicKeys()) {
                known(new EllipticCurveJsonWebKey(key));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A checkpoint key cannot be used. " + PemText.HOW, e);
        }
        this.signing =
                given.privateKeys().isEmpty() ? null : byId.values().iterator().next();
    }

    void start(@Observes StartupEvent event) {
        if (signing == null) {
            LOG.warnf(
                    "Logs are not signed and never shortened: there is no checkpoint key (%s). %s",
                    VARIABLES, PemText.HOW);
        }
    }

    /** The key that signs, if there is one. */
    Optional<PublicJsonWebKey> signing() {
        return Optional.ofNullable(signing);
    }

    /** The key of that id, if it is one of ours. */
    Optional<PublicJsonWebKey> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of them, the one that signs first. */
    List<PublicJsonWebKey> all() {
        return List.copyOf(byId.values());
    }

    /** @throws ProblemException 503 if there is no key at all, so that nothing that is signed can be looked at */
    public void require() {
        if (byId.isEmpty()) {
            throw ProblemException.of(
                    AuditProblem.KEY_MISSING, "Ask the operator to set " + VARIABLES + ", and to start again.");
        }
    }

    private PublicJsonWebKey known(EllipticCurveJsonWebKey key) {
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setUse("sig");
        key.setAlgorithm("ES256");
        byId.putIfAbsent(key.getKeyId(), key);
        return byId.get(key.getKeyId());
    }

    private static String text(AuditConfig.Checkpoints config) {
        Optional<Path> file = config.keyFile();
        try {
            return file.isPresent()
                    ? Files.readString(file.get())
                    : config.key().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("The file of the checkpoint key cannot be read", e);
        }
    }
}
