package io.smartlocker.identity.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.UniqueIndex;
import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.identity.role.Roles;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.sealing.KeyEncryption;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes sign-in providers. A provider decides who somebody is, so only who may do everything does this. */
@ApplicationScoped
class WriteOidcProvider {
    private final OidcProviders providers;
    private final Roles roles;
    private final Addresses addresses;
    private final KeyEncryption encryption;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    WriteOidcProvider(
            OidcProviders providers,
            Roles roles,
            Addresses addresses,
            KeyEncryption encryption,
            MergePatch mergePatch,
            Outbox outbox) {
        this.providers = providers;
        this.roles = roles;
        this.addresses = addresses;
        this.encryption = encryption;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    /** @throws ProblemException 400, 403 for somebody who may not do everything, 409 if the slug is taken */
    @Writes
    Uni<OidcProviderView> add(OidcProviderRequest request, Caller caller) {
        requireStanding(caller);
        if (request.clientSecret() == null) {
            throw ProblemException.of(CommonProblem.INVALID, "clientSecret", "must not be null");
        }
        OidcProvider provider = OidcProvider.of(caller.organization());
        return requireRoles(request, caller)
                .invoke(() -> write(provider, request))
                .flatMap(checked -> Panache.getSession())
                .flatMap(session -> session.persist(provider))
                .flatMap(persisted -> tell("sign-in-provider.created", provider, caller));
    }

    /** @param ifMatch the version that the change was made for, absent when the caller does not care */
    @Writes
    Uni<OidcProviderView> change(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        requireStanding(caller);
        return providers.require(id, caller.organization()).flatMap(provider -> {
            Versions.require(ifMatch, provider.version);
            OidcProviderRequest request = mergePatch.apply(OidcProviderRequest.of(provider), patch);
            if (!provider.issuer.equals(request.issuer()) && request.clientSecret() == null) {
                throw ProblemException.of(
                        CommonProblem.INVALID, "clientSecret", "Give it again when the issuer is another.");
            }
            return requireRoles(request, caller)
                    .invoke(() -> write(provider, request))
                    .flatMap(checked -> tell("sign-in-provider.changed", provider, caller));
        });
    }

    @Writes
    Uni<Void> remove(UUID id, Caller caller) {
        requireStanding(caller);
        return providers
                .require(id, caller.organization())
                .call(providers::delete)
                .flatMap(provider -> outbox.add(deed("sign-in-provider.removed", provider, caller)));
    }

    private static void requireStanding(Caller caller) {
        OwnRights.of(caller).requireEverything();
    }

    private Uni<Void> requireRoles(OidcProviderRequest request, Caller caller) {
        return roles.some(request.roles(), caller.organization())
                .invoke(found -> {
                    if (found.size() < request.roles().size()) {
                        throw ProblemException.of(
                                CommonProblem.INVALID, "defaultRoles", "One of the roles does not exist.");
                    }
                })
                .replaceWithVoid();
    }

    private void write(OidcProvider provider, OidcProviderRequest request) {
        provider.write(request);
        if (request.clientSecret() != null) {
            provider.sealedSecret =
                    encryption.seal(request.clientSecret().getBytes(StandardCharsets.UTF_8), provider.place());
        }
    }

    private Uni<OidcProviderView> tell(String type, OidcProvider provider, Caller caller) {
        return providers
                .flush()
                .onFailure()
                .transform(UniqueIndex::clash)
                .flatMap(flushed -> outbox.add(deed(type, provider, caller)))
                .map(told -> OidcProviderView.of(provider, addresses));
    }

    private static Activity deed(String type, OidcProvider provider, Caller caller) {
        return Deed.by(caller)
                .done(
                        type,
                        Subject.Kind.ORGANIZATION,
                        caller.organization(),
                        Map.of("provider", provider.id.toString()));
    }
}
