package io.smartlocker.locker.lease;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.sealing.KeyEncryption;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The key pair that signs leases: made at the first start, kept encrypted, the same for all replicas. */
@ApplicationScoped
public class LeaseKey {
    private static final String LABEL = "lease key";
    private static final String TYPE = "lease+jwt";

    private final KeyEncryption encryption;
    private volatile @Nullable PublicJsonWebKey key;

    LeaseKey(KeyEncryption encryption) {
        this.encryption = encryption;
    }

    void load(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) throws Throwable {
        String candidate = encrypted(EcJwkGenerator.generateJwk(EllipticCurves.P256));
        String kept = VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> keep(candidate)));
        key = decrypted(kept);
    }

    /** The public half, as kiosks are given it. */
    public Map<String, Object> publicJwk() {
        return key().toParams(OutputControlLevel.PUBLIC_ONLY);
    }

    /** A compact JWS (ES256) over the claims. */
    String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setHeader("typ", TYPE);
        signature.setPayload(claims.toJson());
        signature.setKey(key().getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("A lease can always be signed", e);
        }
    }

    private PublicJsonWebKey key() {
        return Objects.requireNonNull(key, "The lease key is loaded at start");
    }

    /** The first replica's key stays; gives back the one that did. */
    private static Uni<String> keep(String candidate) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "insert into lease_key (id, private_key) values (1, :key) on conflict do nothing")
                .setParameter("key", candidate)
                .executeUpdate()
                .chain(() -> session.createNativeQuery("select private_key from lease_key where id = 1", String.class)
                        .getSingleResult()));
    }

    private String encrypted(PublicJsonWebKey pair) {
        byte[] json = pair.toJson(OutputControlLevel.INCLUDE_PRIVATE).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(encryption.seal(json, LABEL));
    }

    private PublicJsonWebKey decrypted(String stored) throws JoseException {
        byte[] json = encryption.open(Base64.getDecoder().decode(stored), LABEL);
        return PublicJsonWebKey.Factory.newPublicJwk(JsonUtil.parseJson(new String(json, StandardCharsets.UTF_8)));
    }
}
