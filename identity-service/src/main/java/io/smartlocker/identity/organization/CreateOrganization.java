package io.smartlocker.identity.organization;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.credential.EdgeKeyRing;
import io.smartlocker.identity.role.Role;
import io.smartlocker.identity.user.FirstPassword;
import io.smartlocker.identity.user.Newcomer;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.identity.user.RegisterUser;
import io.smartlocker.identity.user.RoleAssignment;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Creates an organisation with its edge keys, the roles Administrator and Member, and one administrator, inside a
 * transaction under way.
 */
@ApplicationScoped
public class CreateOrganization {
    private final Organizations organizations;
    private final EdgeKeyRing edgeKeys;
    private final RegisterUser registerUser;
    private final Outbox outbox;

    CreateOrganization(Organizations organizations, EdgeKeyRing edgeKeys, RegisterUser registerUser, Outbox outbox) {
        this.organizations = organizations;
        this.edgeKeys = edgeKeys;
        this.registerUser = registerUser;
        this.outbox = outbox;
    }

    /** What was created. */
    public record Created(UUID organization, UUID administrator) {}

    /**
     * The first one runs the installation: its administrators may create others.
     *
     * @param username of the administrator
     */
    public Uni<Created> create(String name, String username, String password) {
        return organizations.count().flatMap(known -> create(Organization.named(name, known == 0), username, password));
    }

    private Uni<Created> create(Organization organization, String username, String password) {
        Role administrator = Role.ofEverything(organization.id(), "Administrator", organization.operates);
        Role member = Role.of(organization.id(), "Member", List.of());
        return Panache.getSession()
                .flatMap(session ->
                        session.persistAll(organization, administrator, member).flatMap(persisted -> session.flush()))
                .flatMap(flushed -> edgeKeys.create(organization.id()))
                .flatMap(created -> outbox.add(
                        Topics.ORGANIZATIONS,
                        organization.state(),
                        Deed.bySystem(organization.id())
                                .done("organization.created", Subject.Kind.ORGANIZATION, organization.id())))
                .flatMap(told -> registerUser.register(
                        administrator(username, password, administrator), Deed.bySystem(organization.id()), Map.of()))
                .map(person -> new Created(organization.id(), person.user().id()));
    }

    private static Newcomer administrator(String username, String password, Role role) {
        return new Newcomer(
                Profile.employee(null, "Administrator", username, null),
                List.of(),
                List.of(new RoleAssignment(role.id(), List.of())),
                FirstPassword.given(password),
                List.of());
    }
}
