package io.smartlocker.identity.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.BulkTarget;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.patch.Patch;
import io.smartlocker.identity.scim.schema.Canonical;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People in a bulk request. */
@ApplicationScoped
class BulkUsers implements BulkTarget {
    private final ReadScimUser readUser;
    private final AddScimUser addUser;
    private final ReplaceScimUser replaceUser;
    private final PatchScimUser patchUser;
    private final DeleteScimUser deleteUser;

    BulkUsers(
            ReadScimUser readUser,
            AddScimUser addUser,
            ReplaceScimUser replaceUser,
            PatchScimUser patchUser,
            DeleteScimUser deleteUser) {
        this.readUser = readUser;
        this.addUser = addUser;
        this.replaceUser = replaceUser;
        this.patchUser = patchUser;
        this.deleteUser = deleteUser;
    }

    @Override
    public ResourceKind kind() {
        return ResourceKind.USER;
    }

    @Override
    public String permission() {
        return "users:write";
    }

    @Override
    public Uni<ScimDocument> add(ObjectNode data, Caller caller) {
        return addUser.add(wanted(data), caller);
    }

    @Override
    public Uni<ScimDocument> replace(UUID id, @Nullable String ifMatch, ObjectNode data, Caller caller) {
        return replaceUser.replace(id, ifMatch, wanted(data), caller);
    }

    @Override
    public Uni<ScimDocument> patch(UUID id, @Nullable String ifMatch, ObjectNode data, Caller caller) {
        return patchUser.patch(id, ifMatch, Patch.of(data, ResourceKind.USER), caller);
    }

    @Override
    public Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return deleteUser.delete(id, ifMatch, caller);
    }

    private ScimUser wanted(ObjectNode data) {
        return readUser.readWhole(Canonical.resource(data, ResourceKind.USER));
    }
}
