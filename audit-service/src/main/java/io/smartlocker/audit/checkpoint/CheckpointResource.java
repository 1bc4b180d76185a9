package io.smartlocker.audit.checkpoint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

@Path("/api/v1/logs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Log")
class CheckpointResource {
    private final CurrentCaller caller;
    private final FindCheckpoints findCheckpoints;
    private final CheckpointKeys keys;

    CheckpointResource(CurrentCaller caller, FindCheckpoints findCheckpoints, CheckpointKeys keys) {
        this.caller = caller;
        this.findCheckpoints = findCheckpoints;
        this.keys = keys;
    }

    /**
     * A JWK Set, RFC 7517.
     *
     * @param keys the key that signs first, then those before it
     */
    @RegisterForReflection
    record CheckpointKeySet(List<Map<String, Object>> keys) {}

    @GET
    @Path("/checkpoints")
    @PermissionsAllowed("logs:read")
    @Operation(operationId = "listCheckpoints", summary = "The signed checkpoints of the log, the newest first")
    public Uni<Page<CheckpointView>> list(@Valid @BeanParam PageQuery page) {
        return findCheckpoints.all(page, caller.get());
    }

    @GET
    @Path("/keys")
    @PermitAll
    @Cache(maxAge = 60)
    @Operation(operationId = "listCheckpointKeys", summary = "The public keys that checkpoints are verified with")
    public CheckpointKeySet keys() {
        return new CheckpointKeySet(keys.all().stream()
                .map(key -> key.toParams(OutputControlLevel.PUBLIC_ONLY))
                .toList());
    }
}
