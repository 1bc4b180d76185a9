package io.smartlocker.identity.oidc;

import io.smartlocker.platform.sealing.KeyEncryption;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a browser back from the provider and finds out who sits before it. */
@ApplicationScoped
class FinishSignIn {
    private final OidcProviders providers;
    private final ProviderClient client;
    private final IdTokens idTokens;
    private final FindPerson findPerson;
    private final Starts starts;
    private final Secrets secrets;
    private final KeyEncryption encryption;
    private final Addresses addresses;
    private final BackgroundTransaction transaction;

    FinishSignIn(
            OidcProviders providers,
            ProviderClient client,
            IdTokens idTokens,
            FindPerson findPerson,
            Starts starts,
            Secrets secrets,
            KeyEncryption encryption,
            Addresses addresses,
            BackgroundTransaction transaction) {
        this.providers = providers;
        this.client = client;
        this.idTokens = idTokens;
        this.findPerson = findPerson;
        this.starts = starts;
        this.secrets = secrets;
        this.encryption = encryption;
        this.addresses = addresses;
        this.transaction = transaction;
    }

    /**
     * What the browser brings.
     *
     * @param issuer who sent it, if he says so
     * @param browser what this browser was given at the beginning
     */
    record Answer(
            @Nullable String state,
            @Nullable String code,
            @Nullable String error,
            @Nullable String issuer,
            @Nullable String browser) {}

    /**
     * Call it on a thread that may wait.
     *
     * @return a code for the page to exchange, once and soon
     * @throws Refused if nobody is let in
     */
    String finish(Answer answer) {
        if (answer.state() == null || answer.browser() == null) {
            throw new Refused(Refusal.SESSION_UNKNOWN, "Nothing tells which sign-in this is");
        }
        String state = answer.state();
        String browser = answer.browser();
        Starts.Start start = transaction
                .run(() -> starts.take(state, browser))
                .orElseThrow(() -> new Refused(Refusal.SESSION_UNKNOWN, "No such sign-in has begun"));
        OidcProvider provider = transaction.run(() -> providers.findById(start.provider()));
        requireSameIssuer(answer, provider);
        if (answer.error() != null || answer.code() == null || !provider.enabled) {
            throw new Refused(Refusal.PROVIDER_FAILED, "The provider let nobody in");
        }
        IdTokens.Claims claims = claims(provider, start, state, answer.code());
        UUID user = transaction.run(() -> findPerson.find(provider, claims));
        String code = secrets.next();
        transaction.run(
                () -> starts.succeed(code, browser, new Starts.Success(user, provider.organization, provider.id)));
        return code;
    }

    /** Else one provider could have us take its word for another's, see RFC 9207. */
    private static void requireSameIssuer(Answer answer, OidcProvider provider) {
        if (answer.issuer() != null && !answer.issuer().equals(provider.issuer)) {
            throw new Refused(Refusal.TOKEN_INVALID, "Another issuer answered");
        }
    }

    private IdTokens.Claims claims(OidcProvider provider, Starts.Start start, String state, String code) {
        ProviderClient.Metadata metadata = client.discover(provider.issuer);
        String verifier =
                new String(encryption.open(start.sealedVerifier(), BeginSignIn.place(state)), StandardCharsets.UTF_8);
        String secret = new String(encryption.open(provider.sealedSecret, provider.place()), StandardCharsets.UTF_8);
        ProviderClient.Tokens tokens = client.redeem(
                metadata,
                provider.clientId,
                secret,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        addresses.callback().toString(),
                        "code_verifier",
                        verifier));
        IdTokens.Claims claims = idTokens.verify(tokens.id(), client.keys(metadata), provider, start.nonceHash());
        return claims.email() == null && metadata.userinfo().isPresent()
                ? claims.with(client.userinfo(metadata.userinfo().get(), tokens.access()))
                : claims;
    }
}
