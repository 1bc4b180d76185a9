package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.identity.role.Roles;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a directory sync must be like before it is kept. */
@ApplicationScoped
class SyncRules {
    private final Groups groups;
    private final Roles roles;

    SyncRules(Groups groups, Roles roles) {
        this.groups = groups;
        this.roles = roles;
    }

    /**
     * A directory decides who people are, so only somebody who may do everything lets one in.
     *
     * @throws ProblemException 403
     */
    static void requireStanding(Caller caller) {
        OwnRights.of(caller).requireEverything();
    }

    /** @throws ProblemException 400 naming the field that cannot be */
    Uni<Void> check(DirectorySyncRequest request, UUID organization) {
        requireDn("bindDn", request.bindDn());
        requireDn("userBase", request.userBase());
        requireDn("groupBase", request.groupBase());
        requireFilter("userFilter", request.userFilter());
        requireFilter("groupFilter", request.groupFilter());
        requireCertificate(request.caCertificate());
        requireAttributes(request.attributes().keySet());
        if (Boolean.TRUE.equals(request.startTls()) && request.url().regionMatches(true, 0, "ldaps:", 0, 6)) {
            throw invalid("startTls", "ldaps:// has TLS from the start.");
        }
        List<GroupRule> rules = request.mapping().groups();
        rules.forEach(rule -> requireDn("groups.group", rule.group()));
        if (!rules.isEmpty() && request.groupBase() == null) {
            throw invalid("groupBase", "Say where the groups are.");
        }
        return groups.requireAll(distinct(rules.stream().flatMap(rule -> rule.groups().stream())), organization)
                .flatMap(known ->
                        requireRoles(distinct(rules.stream().flatMap(rule -> rule.roles().stream())), organization));
    }

    private Uni<Void> requireRoles(Set<UUID> wanted, UUID organization) {
        return roles.some(wanted, organization)
                .invoke(found -> {
                    if (found.size() < wanted.size()) {
                        throw invalid("groups.roles", "One of the roles does not exist.");
                    }
                })
                .replaceWithVoid();
    }

    private static void requireAttributes(Set<String> fields) {
        fields.stream()
                .filter(field -> !PersonUpserts.FIELDS.contains(field))
                .findFirst()
                .ifPresent(unknown -> {
                    throw invalid("attributes", "There is no field " + unknown + ".");
                });
        if (!fields.contains("name")) {
            throw invalid("attributes", "Say which attribute holds the name.");
        }
    }

    private static void requireDn(String field, @Nullable String dn) {
        if (dn != null && !DN.isValidDN(dn)) {
            throw invalid(field, "is no distinguished name.");
        }
    }

    private static void requireFilter(String field, @Nullable String filter) {
        try {
            if (filter != null) {
                Filter.create(filter);
            }
        } catch (LDAPException e) {
            throw invalid(field, "is no filter: " + e.getMessage());
        }
    }

    private static void requireCertificate(@Nullable String pem) {
        try {
            if (pem != null) {
                Trust.context(pem);
            }
        } catch (GeneralSecurityException e) {
            throw invalid("caCertificate", "is no certificate in PEM.");
        }
    }

    private static Set<UUID> distinct(Stream<UUID> ids) {
        Set<UUID> distinct = new HashSet<>();
        ids.forEach(distinct::add);
        return distinct;
    }

    private static ProblemException invalid(String field, String message) {
        return ProblemException.of(CommonProblem.INVALID, field, message);
    }
}
