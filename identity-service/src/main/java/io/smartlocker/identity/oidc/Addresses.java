package io.smartlocker.identity.oidc;

import io.smartlocker.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** Where browsers go in the course of a sign-in. */
@ApplicationScoped
class Addresses {
    static final String PATH = "/api/v1/auth/oidc";
    private static final String PAGE = "/sign-in/oidc";

    private final URI webAdmin;

    Addresses(IdentityConfig config) {
        this.webAdmin = config.webAdmin();
    }

    URI start(OidcProvider provider) {
        return UriBuilder.fromUri(webAdmin)
                .path(PATH)
                .path(provider.slug)
                .path("start")
                .build();
    }

    URI callback() {
        return UriBuilder.fromUri(webAdmin).path(PATH).path("callback").build();
    }

    /** The page that exchanges the code for tokens. */
    URI success(String code) {
        return UriBuilder.fromUri(webAdmin)
                .path(PAGE)
                .queryParam("code", "{code}")
                .build(code);
    }

    /** The same page, which says what went wrong. */
    URI failure(Refusal refusal) {
        return UriBuilder.fromUri(webAdmin)
                .path(PAGE)
                .queryParam("error", refusal.slug())
                .build();
    }

    /** Whether browsers reach us by TLS only. */
    boolean isSecure() {
        return "https".equals(webAdmin.getScheme());
    }
}
