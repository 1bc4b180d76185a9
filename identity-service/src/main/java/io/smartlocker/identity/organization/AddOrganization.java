package io.smartlocker.identity.organization;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.credential.RandomPassword;
import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.identity.signin.SecretTransaction;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Creates an organisation for a new customer. The answer holds a password, so it is not kept for an
 * {@code Idempotency-Key}: whoever repeats the request finds the administrator's username taken.
 */
@ApplicationScoped
class AddOrganization {
    private final CreateOrganization createOrganization;
    private final Organizations organizations;
    private final Users users;
    private final Outbox outbox;
    private final SecretTransaction transaction;

    AddOrganization(
            CreateOrganization createOrganization,
            Organizations organizations,
            Users users,
            Outbox outbox,
            SecretTransaction transaction) {
        this.createOrganization = createOrganization;
        this.organizations = organizations;
        this.users = users;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** @throws ProblemException 409 if somebody signs in with that username, 403 for limited rights */
    Uni<AddedOrganization> add(NewOrganization request, Caller caller) {
        OwnRights.of(caller).requireEverywhere();
        String password = RandomPassword.make();
        return transaction.run(() -> requireFree(request.administrator())
                .flatMap(free -> createOrganization.create(request.name(), request.administrator(), password))
                .call(created -> outbox.add(Deed.by(caller)
                        .done("organization.created", Subject.Kind.ORGANIZATION, created.organization())))
                .flatMap(created -> organizations
                        .require(created.organization())
                        .map(organization -> new AddedOrganization(
                                OrganizationView.of(organization),
                                new AddedOrganization.Administrator(
                                        created.administrator(), request.administrator(), password)))));
    }

    /** Two people of one username would have to name their organisation whenever they sign in. */
    private Uni<Void> requireFree(String username) {
        return users.byUsername(username, null)
                .invoke(known -> {
                    if (!known.isEmpty()) {
                        throw ProblemException.clash("administrator");
                    }
                })
                .replaceWithVoid();
    }
}
