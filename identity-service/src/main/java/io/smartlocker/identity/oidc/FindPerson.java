package io.smartlocker.identity.oidc;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.user.ExternalIdentities;
import io.smartlocker.identity.user.FirstPassword;
import io.smartlocker.identity.user.Newcomer;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.identity.user.RegisterUser;
import io.smartlocker.identity.user.RoleAssignment;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Whom a provider means: somebody it has signed in before, by its own name for him; else, once, somebody with the email
 * that the provider has verified; else somebody new, where the organisation wants that.
 */
@ApplicationScoped
class FindPerson {
    private final ExternalIdentities identities;
    private final Users users;
    private final RegisterUser registerUser;

    FindPerson(ExternalIdentities identities, Users users, RegisterUser registerUser) {
        this.identities = identities;
        this.users = users;
        this.registerUser = registerUser;
    }

    /**
     * In the transaction under way.
     *
     * @throws Refused if it is nobody who may sign in
     */
    Uni<UUID> find(OidcProvider provider, IdTokens.Claims claims) {
        return identities
                .find(provider.organization, provider.source(), claims.subject())
                .flatMap(known -> known.map(id -> users.require(id, provider.organization))
                        .orElseGet(() -> byEmail(provider, claims)))
                .invoke(FindPerson::requireMaySignIn)
                .map(User::id);
    }

    private Uni<User> byEmail(OidcProvider provider, IdTokens.Claims claims) {
        String email = requireEmail(provider, claims);
        return users.find(
                        "organization = ?1 and lower(email) = ?2",
                        provider.organization,
                        email.toLowerCase(Locale.ROOT))
                .firstResult()
                .flatMap(found -> found == null ? create(provider, claims, email) : requireUnlinked(found, provider))
                .call(user -> identities
                        .put(user, provider.source(), claims.subject())
                        .invoke(put -> {
                            if (!put) {
                                throw new Refused(Refusal.NOT_ALLOWED, "Somebody else was quicker");
                            }
                        }));
    }

    private static String requireEmail(OidcProvider provider, IdTokens.Claims claims) {
        String email = claims.email();
        if (email == null || email.isBlank() || !claims.emailVerified()) {
            throw new Refused(Refusal.EMAIL_UNVERIFIED, "The provider has not verified the email");
        }
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!provider.domains().isEmpty() && !provider.domains().contains(domain)) {
            throw new Refused(Refusal.DOMAIN_NOT_ALLOWED, "The email's domain is not among those allowed");
        }
        return email;
    }

    /** An address can be given to somebody new; whom the provider knows by another name is not that one. */
    private Uni<User> requireUnlinked(User user, OidcProvider provider) {
        return identities.of(List.of(user.id()), provider.source()).map(linked -> {
            if (!linked.isEmpty()) {
                throw new Refused(
                        Refusal.NOT_ALLOWED, "The email belongs to somebody whom the provider names otherwise");
            }
            return user;
        });
    }

    private Uni<User> create(OidcProvider provider, IdTokens.Claims claims, String email) {
        if (!provider.justInTime) {
            throw new Refused(Refusal.NOT_ALLOWED, "Nobody has added this person");
        }
        String name = Objects.requireNonNullElse(claims.name(), "").strip();
        Newcomer newcomer = new Newcomer(
                Profile.employee(null, name.isEmpty() || name.length() > 200 ? email : name, null, email),
                List.of(),
                provider.roles().stream()
                        .map(role -> new RoleAssignment(role, List.of()))
                        .toList(),
                FirstPassword.none(),
                List.of());
        return registerUser
                .register(
                        newcomer,
                        Deed.bySystem(provider.organization),
                        Map.of("signInProvider", provider.id.toString()))
                .map(person -> person.user());
    }

    private static void requireMaySignIn(User user) {
        if (!user.maySignIn(Instant.now())) {
            throw new Refused(Refusal.NOT_ALLOWED, "The person may not sign in");
        }
    }
}
