package io.smartlocker.identity.scim.group;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.BulkTarget;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.Selection;
import io.smartlocker.identity.scim.patch.Patch;
import io.smartlocker.identity.scim.schema.Canonical;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups in a bulk request. */
@ApplicationScoped
class BulkGroups implements BulkTarget {
    private final AddScimGroup addGroup;
    private final WriteScimGroup writeGroup;
    private final DeleteScimGroup deleteGroup;

    BulkGroups(AddScimGroup addGroup, WriteScimGroup writeGroup, DeleteScimGroup deleteGroup) {
        this.addGroup = addGroup;
        this.writeGroup = writeGroup;
        this.deleteGroup = deleteGroup;
    }

    @Override
    public ResourceKind kind() {
        return ResourceKind.GROUP;
    }

    @Override
    public String permission() {
        return "groups:write";
    }

    @Override
    public Uni<ScimDocument> add(ObjectNode data, Caller caller) {
        return addGroup.add(wanted(data), caller);
    }

    @Override
    public Uni<ScimDocument> replace(UUID id, @Nullable String ifMatch, ObjectNode data, Caller caller) {
        return writeGroup.write(id, ifMatch, wanted(data).steps(), Selection.WITHOUT_CONTENT, caller);
    }

    @Override
    public Uni<ScimDocument> patch(UUID id, @Nullable String ifMatch, ObjectNode data, Caller caller) {
        return writeGroup.write(
                id, ifMatch, GroupStep.of(Patch.of(data, ResourceKind.GROUP)), Selection.WITHOUT_CONTENT, caller);
    }

    @Override
    public Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return deleteGroup.delete(id, ifMatch, caller);
    }

    private static ScimGroup wanted(ObjectNode data) {
        return ScimGroup.of(Canonical.resource(data, ResourceKind.GROUP));
    }
}
