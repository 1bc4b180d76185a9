package io.smartlocker.identity.oidc;

import io.smartlocker.identity.Digest;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.sealing.KeyEncryption;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a browser to its organisation's provider, and keeps what the answer will have to fit. */
@ApplicationScoped
class BeginSignIn {
    private final OidcProviders providers;
    private final ProviderClient client;
    private final Starts starts;
    private final Secrets secrets;
    private final KeyEncryption encryption;
    private final Addresses addresses;
    private final BackgroundTransaction transaction;

    BeginSignIn(
            OidcProviders providers,
            ProviderClient client,
            Starts starts,
            Secrets secrets,
            KeyEncryption encryption,
            Addresses addresses,
            BackgroundTransaction transaction) {
        this.providers = providers;
        this.client = client;
        this.starts = starts;
        this.secrets = secrets;
        this.encryption = encryption;
        this.addresses = addresses;
        this.transaction = transaction;
    }

    /**
     * Call it on a thread that may wait.
     *
     * @param browser what this browser will show again
     * @return where the browser goes
     * @throws ProblemException 404 if there is no such provider
     * @throws Refused if the provider cannot be asked
     */
    URI begin(String slug, String browser) {
        OidcProvider provider = transaction.run(() -> providers.requireBySlug(slug));
        ProviderClient.Metadata metadata = client.discover(provider.issuer);
        String state = secrets.next();
        String nonce = secrets.next();
        String verifier = secrets.next();
        byte[] sealed = encryption.seal(verifier.getBytes(StandardCharsets.UTF_8), place(state));
        transaction.run(() -> starts.begin(state, browser, new Starts.Start(provider.id, Digest.of(nonce), sealed)));
        return UriBuilder.fromUri(metadata.authorization())
                .queryParam("response_type", "code")
                .queryParam("client_id", "{client}")
                .queryParam("redirect_uri", "{redirect}")
                .queryParam("scope", "{scope}")
                .queryParam("state", state)
                .queryParam("nonce", nonce)
                // The digest is the same that PKCE's S256 asks for.
                .queryParam("code_challenge", Digest.of(verifier))
                .queryParam("code_challenge_method", "S256")
                .build(provider.clientId, addresses.callback(), provider.scopes);
    }

    static String place(String state) {
        return "oidc-start:" + Digest.of(state);
    }
}
