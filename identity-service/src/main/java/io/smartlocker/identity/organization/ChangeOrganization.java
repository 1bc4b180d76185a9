package io.smartlocker.identity.organization;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.identity.user.TellAgain;
import io.smartlocker.identity.user.WhoHas;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the settings of the caller's own organisation; nobody changes another's. */
@ApplicationScoped
class ChangeOrganization {
    private final Organizations organizations;
    private final WhoHas whoHas;
    private final TellAgain tellAgain;
    private final Outbox outbox;
    private final MergePatch mergePatch;

    ChangeOrganization(
            Organizations organizations, WhoHas whoHas, TellAgain tellAgain, Outbox outbox, MergePatch mergePatch) {
        this.organizations = organizations;
        this.whoHas = whoHas;
        this.tellAgain = tellAgain;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
    }

    /**
     * @param ifMatch the version that the change was made for, absent when the caller does not care
     * @throws ProblemException 404, 412, 403 for somebody whose rights are limited to some places
     */
    @Writes
    Uni<OrganizationView> change(UUID id, @Nullable String ifMatch, JsonNode patch, Caller caller) {
        if (!id.equals(caller.organization())) {
            throw ProblemException.notFound("organization");
        }
        OwnRights.of(caller).requireEverywhere();
        return organizations
                .require(id)
                .invoke(organization -> Versions.require(ifMatch, organization.version))
                .flatMap(organization -> {
                    int before = organization.itemAllowance;
                    organization.write(mergePatch.apply(organization.settings(), patch));
                    return organizations
                            .flush()
                            .map(flushed -> OrganizationView.of(organization))
                            .call(view -> outbox.add(
                                    Topics.ORGANIZATIONS,
                                    organization.state(),
                                    Deed.by(caller).done("organization.changed", Subject.Kind.ORGANIZATION, id)))
                            .call(view -> view.itemAllowance() == before
                                    ? Uni.createFrom().voidItem()
                                    : tellPeople(id));
                });
    }

    /** What somebody may hold stands in his own state. */
    private Uni<Void> tellPeople(UUID organization) {
        return whoHas.noAllowanceOfHisOwn(organization)
                .flatMap(people -> tellAgain.tell(people, TellAgain.Sessions.GO_ON, organization));
    }
}
