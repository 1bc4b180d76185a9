package io.smartlocker.identity.scim.token;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;

/** The organisation's tokens; they are few, so they come on one page. */
@ApplicationScoped
class ListScimTokens {
    private final ScimTokens tokens;

    ListScimTokens(ScimTokens tokens) {
        this.tokens = tokens;
    }

    @WithSession
    Uni<Page<ScimTokenView>> list(Caller caller) {
        return tokens.of(caller.organization())
                .map(all -> new Page<>(all.stream().map(ScimTokenView::of).toList(), null, all.size()));
    }
}
