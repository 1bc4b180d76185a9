package io.smartlocker.identity.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.caller.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One kind of resource, as a bulk request writes to it. Each operation is a transaction of its own. */
public interface BulkTarget {
    ResourceKind kind();

    /** What the caller needs to hold, {@code noun:verb}. */
    String permission();

    Uni<ScimDocument> add(ObjectNode data, Caller caller);

    Uni<ScimDocument> replace(UUID id, @Nullable String ifMatch, ObjectNode data, Caller caller);

    Uni<ScimDocument> patch(UUID id, @Nullable String ifMatch, ObjectNode data, Caller caller);

    Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller);
}
