package io.smartlocker.audit.checkpoint;

import static io.smartlocker.audit.CheckpointKeyFile.pair;
import static io.smartlocker.audit.CheckpointKeyFile.pem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.audit.AuditConfigTest;
import io.smartlocker.audit.AuditProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.util.Map;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeysTest {
    @RepeatedTest(8)
    void the_public_half_follows_from_the_private_one() throws Exception {
        KeyPair pair = pair();

        assertThat(PublicHalf.of((ECPrivateKey) pair.getPrivate())).isEqualTo(pair.getPublic());
    }

    @Test
    void the_first_private_key_signs_and_all_are_known() {
        KeyPair now = pair();
        KeyPair before = pair();
        CheckpointKeys keys = keys(pem("PRIVATE KEY", now.getPrivate().getEncoded())
                + pem("PUBLIC KEY", before.getPublic().getEncoded()));

        assertThat(keys.signing().map(PublicJsonWebKey::getPublicKey)).contains(now.getPublic());
        assertThat(keys.all())
                .extracting(PublicJsonWebKey::getPublicKey)
                .containsExactly(now.getPublic(), before.getPublic());
        assertThatCode(keys::require).doesNotThrowAnyException();
    }

    @Test
    void a_file_comes_before_the_text(@TempDir Path directory) throws Exception {
        KeyPair inFile = pair();
        Path file = Files.writeString(
                directory.resolve("key.pem"),
                pem("PRIVATE KEY", inFile.getPrivate().getEncoded()));
        CheckpointKeys keys = new CheckpointKeys(AuditConfigTest.config(Map.of(
                "smartlocker.audit.checkpoints.key-file", file.toString(),
                "smartlocker.audit.checkpoints.key",
                        pem("PRIVATE KEY", pair().getPrivate().getEncoded()))));

        assertThat(keys.all()).extracting(PublicJsonWebKey::getPublicKey).containsExactly(inFile.getPublic());
    }

    @Test
    void without_a_key_nothing_can_be_signed_or_verified_and_the_answer_says_what_is_missing() {
        CheckpointKeys none = new CheckpointKeys(AuditConfigTest.config(Map.of()));

        assertThat(none.signing()).isEmpty();
        assertThat(new Signatures(none).canSign()).isFalse();
        assertThatThrownBy(none::require)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(AuditProblem.KEY_MISSING))
                .hasMessageContaining("SMARTLOCKER_CHECKPOINT_KEY");
    }

    @Test
    void what_is_no_such_key_is_refused_with_how_to_make_one() {
        assertThatThrownBy(() -> keys(pem("PRIVATE KEY", new byte[] {1, 2, 3})))
                .hasMessageContaining("openssl genpkey");
        assertThatThrownBy(() -> keys(pem("EC PRIVATE KEY", pair().getPrivate().getEncoded())))
                .hasMessageContaining("openssl genpkey");
    }

    static CheckpointKeys keys(String pem) {
        return new CheckpointKeys(AuditConfigTest.config(Map.of("smartlocker.audit.checkpoints.key", pem)));
    }
}
