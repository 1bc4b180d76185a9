package io.smartlocker.audit.checkpoint;

import static io.smartlocker.audit.CheckpointKeyFile.pair;
import static io.smartlocker.audit.CheckpointKeyFile.pem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.audit.checkpoint.Statement.Kind;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignaturesTest {
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");

    private final KeyPair pair = pair();
    private final Signatures signatures =
            signatures(pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    private final Statement head = new Statement(Kind.HEAD, ORGANIZATION, 7, new byte[32], NOW);

    @Test
    void what_was_signed_is_vouched_for_also_by_whoever_has_the_public_key_only() {
        String jws = signatures.sign(head);

        assertThat(signatures.holds(Checkpoint.of(head, jws))).isTrue();
        assertThat(signatures(pem("PUBLIC KEY", pair.getPublic().getEncoded())).holds(Checkpoint.of(head, jws)))
                .isTrue();
        assertThat(signatures.open(jws)).get().usingRecursiveComparison().isEqualTo(head);
    }

    @Test
    void a_row_that_says_something_else_than_was_signed_is_not_vouched_for() {
        String jws = signatures.sign(head);
        byte[] hash = new byte[32];
        hash[0] = 1;

        assertThat(signatures.holds(Checkpoint.of(new Statement(Kind.HEAD, ORGANIZATION, 8, head.hash(), NOW), jws)))
                .isFalse();
        assertThat(signatures.holds(Checkpoint.of(new Statement(Kind.CUT, ORGANIZATION, 7, head.hash(), NOW), jws)))
                .isFalse();
        assertThat(signatures.holds(Checkpoint.of(new Statement(Kind.HEAD, ORGANIZATION, 7, hash, NOW), jws)))
                .isFalse();
        assertThat(signatures.holds(
                        Checkpoint.of(new Statement(Kind.HEAD, UUID.randomUUID(), 7, head.hash(), NOW), jws)))
                .isFalse();
    }

    @Test
    void what_another_signed_or_nobody_is_not_vouched_for() {
        Signatures another = signatures(pem("PRIVATE KEY", pair().getPrivate().getEncoded()));
        String payload = another.sign(head).split("\\.")[1];
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));

        assertThat(signatures.open(another.sign(head))).isEmpty();
        assertThat(signatures.open(none + "." + payload + ".")).isEmpty();
        assertThat(signatures.open("nonsense")).isEmpty();
        assertThat(signatures.open("")).isEmpty();
    }

    private static Signatures signatures(String pem) {
        return new Signatures(CheckpointKeysTest.keys(pem));
    }
}
