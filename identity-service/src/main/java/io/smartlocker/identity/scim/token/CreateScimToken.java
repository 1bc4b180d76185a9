package io.smartlocker.identity.scim.token;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.identity.signin.SecretTransaction;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Makes a token for a directory. */
@ApplicationScoped
class CreateScimToken {
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretTransaction transaction;
    private final ScimTokens tokens;
    private final Outbox outbox;

    CreateScimToken(SecretTransaction transaction, ScimTokens tokens, Outbox outbox) {
        this.transaction = transaction;
        this.tokens = tokens;
        this.outbox = outbox;
    }

    /** @throws ProblemException 403 if the caller lacks what the token would allow, 409 if the name is taken */
    Uni<ScimTokenView> create(NewScimToken request, Caller caller) {
        OwnRights.of(caller).requireToHold(ScimTokens.PERMISSIONS);
        String secret = secret();
        ScimToken token = ScimToken.of(caller.organization(), request, secret);
        return transaction.run(() -> keep(token, caller)).map(kept -> ScimTokenView.of(kept, secret));
    }

    private Uni<ScimToken> keep(ScimToken token, Caller caller) {
        return tokens.persistAndFlush(token)
                .onFailure()
                .transform(UniqueIndex::clash)
                .call(kept -> outbox.add(Deed.by(caller)
                        .done(
                                "scim-token.created",
                                Subject.Kind.ORGANIZATION,
                                caller.organization(),
                                Map.of("token", token.id.toString()))));
    }

    /** 256 random bits, so that a plain hash keeps them. */
    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return ScimToken.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
