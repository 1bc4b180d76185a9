package io.smartlocker.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.identity.Digest;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdTokensTest {
    private static final String NONCE = "nonce-of-this-sign-in";
    private static RsaJsonWebKey key;
    private static RsaJsonWebKey stranger;
    private static String keys;

    private final IdTokens idTokens = new IdTokens();

    @BeforeAll
    static void makeKeys() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("one");
        stranger = RsaJwkGenerator.generateJwk(2048);
        stranger.setKeyId("one");
        keys = new JsonWebKeySet(List.<JsonWebKey>of(key)).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    @Test
    void a_good_token_says_who_it_is() throws JoseException {
        IdTokens.Claims said = verify(signed(key, claims -> {}));

        assertThat(said.subject()).isEqualTo("subject");
        assertThat(said.emailVerified()).isTrue();
    }

    @Test
    void a_token_is_refused_for_each_thing_that_is_wrong() throws JoseException {
        refused(signed(stranger, claims -> {}));
        refused(signed(key, claims -> claims.setIssuer("https://other.example.com")));
        refused(signed(key, claims -> claims.setAudience("another-client")));
        refused(signed(key, claims -> claims.setAudience("client", "another-client")));
        refused(signed(key, claims -> claims.setStringClaim("azp", "another-client")));
        refused(signed(key, claims -> claims.setExpirationTimeMinutesInTheFuture(-5)));
        refused(signed(key, claims -> claims.unsetClaim("exp")));
        refused(signed(key, claims -> claims.unsetClaim("sub")));
        refused(signed(key, claims -> claims.unsetClaim("nonce")));
        refused(signed(key, claims -> claims.setStringClaim("nonce", "nonce-of-another-sign-in")));
        refused("nonsense");
    }

    @Test
    void neither_no_signature_nor_one_with_the_public_key_as_secret_is_believed() throws JoseException {
        JsonWebSignature none = new JsonWebSignature();
        none.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        none.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        none.setPayload(good().toJson());
        refused(none.getCompactSerialization());

        JsonWebSignature symmetric = new JsonWebSignature();
        symmetric.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        symmetric.setKeyIdHeaderValue("one");
        symmetric.setKey(new HmacKey(key.getRsaPublicKey().getEncoded()));
        symmetric.setPayload(good().toJson());
        refused(symmetric.getCompactSerialization());
    }

    private static JwtClaims good() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("https://login.example.com");
        claims.setAudience("client");
        claims.setSubject("subject");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("nonce", NONCE);
        claims.setStringClaim("email", "employee@example.com");
        claims.setClaim("email_verified", true);
        return claims;
    }

    private static String signed(RsaJsonWebKey by, Consumer<JwtClaims> spoil) throws JoseException {
        JwtClaims claims = good();
        spoil.accept(claims);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(by.getKeyId());
        signature.setKey(by.getPrivateKey());
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }

    private IdTokens.Claims verify(String token) {
        OidcProvider provider = new OidcProvider();
        provider.issuer = "https://login.example.com";
        provider.clientId = "client";
        return idTokens.verify(token, keys, provider, Digest.of(NONCE));
    }

    private void refused(String token) {
        assertThatThrownBy(() -> verify(token))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOKEN_INVALID));
    }
}
