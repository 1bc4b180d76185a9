package io.smartlocker.identity.oidc;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins on their way: begun ones by their state, succeeded ones by their code. Each is good once and not for long. */
@ApplicationScoped
class Starts {
    private static final String START_LIFE = "10 minutes";
    private static final String CODE_LIFE = "1 minute";

    /** A sign-in that has begun. */
    record Start(UUID provider, String nonceHash, byte[] sealedVerifier) {}

    /** A sign-in that has succeeded. */
    record Success(UUID user, UUID organization, UUID provider) {}

    Uni<Void> begin(String state, String browser, Start start) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from oidc_start where expires_at < now()")
                        .executeUpdate()
                        .flatMap(tidied -> session.createNativeQuery("""
                                insert into oidc_start (state_hash, browser_hash, provider, nonce_hash, sealed_verifier, expires_at)
                                values (:state, :browser, :provider, :nonce, :verifier, now() + interval '""" + START_LIFE + "')")
                                .setParameter("state", Digest.of(state))
                                .setParameter("browser", Digest.of(browser))
                                .setParameter("provider", start.provider())
                                .setParameter("nonce", start.nonceHash())
                                .setParameter("verifier", start.sealedVerifier())
                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** Takes a start out; it is gone then, also when it was another browser's. */
    Uni<Optional<Start>> take(String state, String browser) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                delete from oidc_start where state_hash = :state
                                returning provider, nonce_hash, sealed_verifier,
                                    browser_hash = :browser and expires_at > now()""", Object[].class)
                        .setParameter("state", Digest.of(state))
                        .setParameter("browser", Digest.of(browser))
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .filter(found -> (Boolean) found[3])
                        .map(found -> new Start((UUID) found[0], (String) found[1], (byte[]) found[2])));
    }

    Uni<Void> succeed(String code, String browser, Success success) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from oidc_code where expires_at < now()")
                        .executeUpdate()
                        .flatMap(tidied -> session.createNativeQuery("""
                                insert into oidc_code (code_hash, browser_hash, user_id, organization, provider, expires_at)
                                values (:code, :browser, :user, :organization, :provider, now() + interval '""" + CODE_LIFE + "')")
                                .setParameter("code", Digest.of(code))
                                .setParameter("browser", Digest.of(browser))
                                .setParameter("user", success.user())
                                .setParameter("organization", success.organization())
                                .setParameter("provider", success.provider())
                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** Takes a code out; it is gone then, also when it was another browser's. */
    Uni<Optional<Success>> redeem(String code, String browser) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                delete from oidc_code where code_hash = :code
                                returning user_id, organization, provider,
                                    browser_hash = :browser and expires_at > now()""", Object[].class)
                        .setParameter("code", Digest.of(code))
                        .setParameter("browser", Digest.of(browser))
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row)
                        .filter(found -> (Boolean) found[3])
                        .map(found -> new Success((UUID) found[0], (UUID) found[1], (UUID) found[2])));
    }
}
