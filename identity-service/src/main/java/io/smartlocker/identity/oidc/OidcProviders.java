package io.smartlocker.identity.oidc;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All sign-in providers. */
@ApplicationScoped
class OidcProviders implements PanacheRepositoryBase<OidcProvider, UUID> {
    /** @throws ProblemException 404 if there is none in the organisation */
    Uni<OidcProvider> require(UUID id, UUID organization) {
        return find("id = ?1 and organization = ?2", id, organization)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("sign-in provider"));
    }

    /** @throws ProblemException 404 if there is none, or it is switched off */
    Uni<OidcProvider> requireBySlug(String slug) {
        return find("slug = ?1 and enabled", slug)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("sign-in provider"));
    }

    Uni<List<OidcProvider>> all(UUID organization) {
        return list("organization = ?1 order by id", organization);
    }
}
