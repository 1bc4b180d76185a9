package io.smartlocker.scheduling.roster;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.scheduling.Days;
import io.smartlocker.scheduling.roster.RosterRow.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Who works which shift on which day. */
@Path("/api/v1/rosters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rosters")
class RosterResource {
    private final CurrentCaller caller;
    private final FindRosters find;
    private final EnterRosterBatch enterBatch;
    private final ChangeRoster change;
    private final RemoveRoster remove;

    RosterResource(
            CurrentCaller caller,
            FindRosters find,
            EnterRosterBatch enterBatch,
            ChangeRoster change,
            RemoveRoster remove) {
        this.caller = caller;
        this.find = find;
        this.enterBatch = enterBatch;
        this.change = change;
        this.remove = remove;
    }

    @GET
    @PermissionsAllowed("rosters:read")
    @Operation(operationId = "listRosters", summary = "Rosters by shift, person, location and day")
    public Uni<Page<RosterView>> list(@Valid @BeanParam PageQuery page, @Valid @BeanParam RosterFilter filter) {
        return find.list(page, filter, caller.get());
    }

    @POST
    @PermissionsAllowed("rosters:write")
    @Operation(operationId = "enterRosters", summary = "Plan many days at once; each row succeeds or fails by itself")
    public Uni<RosterBatchView> enter(@NotNull @Valid RosterBatchRequest request) {
        return enterBatch.enter(request, caller.get());
    }

    @GET
    @Path("{shift}/{day}")
    @PermissionsAllowed("rosters:read")
    @APIResponseSchema(RosterView.class)
    @Operation(operationId = "findRoster", summary = "Who works a shift on a day")
    public Uni<RestResponse<RosterView>> one(UUID shift, String day) {
        return find.one(day(shift, day), caller.get()).map(RosterResource::tagged);
    }

    @PUT
    @Path("{shift}/{day}")
    @PermissionsAllowed("rosters:write")
    @APIResponseSchema(RosterView.class)
    @Operation(operationId = "setRoster", summary = "Say who works a shift on a day, and nobody else")
    public Uni<RestResponse<RosterView>> set(
            UUID shift,
            String day,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RosterRequest request) {
        return change(shift, day, request.users(), Change.REPLACE, ifMatch);
    }

    @DELETE
    @Path("{shift}/{day}")
    @PermissionsAllowed("rosters:write")
    @Operation(operationId = "removeRoster", summary = "Leave a day to those who usually work it")
    public Uni<Void> remove(UUID shift, String day, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return remove.remove(day(shift, day), ifMatch, caller.get());
    }

    @PUT
    @Path("{shift}/{day}/users/{user}")
    @PermissionsAllowed("rosters:write")
    @APIResponseSchema(RosterView.class)
    @Operation(operationId = "addToRoster", summary = "Have one person more work a shift on a day")
    public Uni<RestResponse<RosterView>> add(
            UUID shift, String day, UUID user, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return change(shift, day, List.of(user), Change.ADD, ifMatch);
    }

    @DELETE
    @Path("{shift}/{day}/users/{user}")
    @PermissionsAllowed("rosters:write")
    @APIResponseSchema(RosterView.class)
    @Operation(operationId = "removeFromRoster", summary = "Take one person off a shift on a day")
    public Uni<RestResponse<RosterView>> takeOff(
            UUID shift, String day, UUID user, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return change(shift, day, List.of(user), Change.REMOVE, ifMatch);
    }

    private Uni<RestResponse<RosterView>> change(
            UUID shift, String day, List<UUID> users, Change how, @Nullable String ifMatch) {
        return change.change(new RosterRow(shift, Days.require("day", day), users), how, ifMatch, caller.get())
                .map(RosterResource::tagged);
    }

    private static ShiftDay day(UUID shift, String day) {
        return new ShiftDay(shift, Days.require("day", day));
    }

    private static RestResponse<RosterView> tagged(RosterView roster) {
        return ResponseBuilder.ok(roster).tag(Versions.tag(roster.version())).build();
    }
}
