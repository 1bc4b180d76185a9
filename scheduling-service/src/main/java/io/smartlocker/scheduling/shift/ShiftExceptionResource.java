package io.smartlocker.scheduling.shift;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.scheduling.Days;
import io.smartlocker.scheduling.DaysQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Days off, days at other times and extra days of a shift. Their entity tag is the shift's. */
@Path("/api/v1/shifts/{id}/exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shifts")
class ShiftExceptionResource {
    private final CurrentCaller caller;
    private final FindExceptionalDays find;
    private final SetExceptionalDay set;
    private final RemoveExceptionalDay remove;

    ShiftExceptionResource(
            CurrentCaller caller, FindExceptionalDays find, SetExceptionalDay set, RemoveExceptionalDay remove) {
        this.caller = caller;
        this.find = find;
        this.set = set;
        this.remove = remove;
    }

    @GET
    @PermissionsAllowed("shifts:read")
    @Operation(operationId = "listShiftExceptions", summary = "The days on which a shift is not as usual")
    public Uni<Page<ExceptionView>> list(UUID id, @BeanParam DaysQuery query) {
        return find.all(id, query, caller.get());
    }

    @GET
    @Path("{day}")
    @PermissionsAllowed("shifts:read")
    @APIResponseSchema(ExceptionView.class)
    @Operation(operationId = "findShiftException", summary = "How a shift is on one day")
    public Uni<RestResponse<ExceptionView>> one(UUID id, String day) {
        return find.one(id, Days.require("day", day), caller.get()).map(ShiftExceptionResource::tagged);
    }

    @PUT
    @Path("{day}")
    @PermissionsAllowed("shifts:write")
    @APIResponseSchema(ExceptionView.class)
    @Operation(operationId = "setShiftException", summary = "A day off, a day at other times, or an extra day")
    public Uni<RestResponse<ExceptionView>> set(
            UUID id,
            String day,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExceptionRequest request) {
        return set.set(id, request.on(Days.require("day", day)), ifMatch, caller.get())
                .map(ShiftExceptionResource::tagged);
    }

    @DELETE
    @Path("{day}")
    @PermissionsAllowed("shifts:write")
    @Operation(operationId = "removeShiftException", summary = "Let a shift be as usual on a day")
    public Uni<Void> remove(UUID id, String day, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return remove.remove(id, Days.require("day", day), ifMatch, caller.get());
    }

    private static RestResponse<ExceptionView> tagged(ExceptionView.Versioned found) {
        return ResponseBuilder.ok(found.exception())
                .tag(Versions.tag(found.version()))
                .build();
    }
}
