package io.smartlocker.identity.oidc;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An organisation's sign-in providers; they are few, so they come on one page. */
@ApplicationScoped
class FindOidcProviders {
    private final OidcProviders providers;
    private final Addresses addresses;

    FindOidcProviders(OidcProviders providers, Addresses addresses) {
        this.providers = providers;
        this.addresses = addresses;
    }

    @WithSession
    Uni<Page<OidcProviderView>> all(Caller caller) {
        return providers
                .all(caller.organization())
                .map(all -> new Page<>(
                        all.stream()
                                .map(provider -> OidcProviderView.of(provider, addresses))
                                .toList(),
                        null,
                        all.size()));
    }

    @WithSession
    Uni<OidcProviderView> find(UUID id, Caller caller) {
        return providers.require(id, caller.organization()).map(provider -> OidcProviderView.of(provider, addresses));
    }
}
