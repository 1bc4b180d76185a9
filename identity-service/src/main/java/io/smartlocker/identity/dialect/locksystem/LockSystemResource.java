package io.smartlocker.identity.dialect.locksystem;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.dialect.Bodies;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Bodies are read here, whatever type they say they are, so that one that cannot be read is answered in this dialect. */
@Path("/api")
@Tag(name = "Dialects")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
class LockSystemResource {
    /** Refused whatever the operation; all other refusals are HTTP 200 with status 0, as the document has it. */
    private static final Set<Integer> REFUSED_BY_HTTP = Set.of(401, 403, 413, 429, 500, 503);

    private final CurrentCaller caller;
    private final Bodies bodies;
    private final ListLockSystemUsers listUsers;
    private final AddLockSystemUser addUser;
    private final EditLockSystemUser editUser;
    private final DeleteLockSystemUser deleteUser;

    LockSystemResource(
            CurrentCaller caller,
            Bodies bodies,
            ListLockSystemUsers listUsers,
            AddLockSystemUser addUser,
            EditLockSystemUser editUser,
            DeleteLockSystemUser deleteUser) {
        this.caller = caller;
        this.bodies = bodies;
        this.listUsers = listUsers;
        this.addUser = addUser;
        this.editUser = editUser;
        this.deleteUser = deleteUser;
    }

    @GET
    @Path("/users")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "lockSystemListUsers", summary = "People by pages, in the dialect of a lock system")
    @APIResponse(
            responseCode = "200",
            description = "A page, or status 0 and what is missing",
            content = @Content(schema = @Schema(implementation = UserList.class)))
    @APIResponse(
            responseCode = "default",
            description = "Not allowed to ask",
            content = @Content(schema = @Schema(implementation = Outcome.class)))
    public Uni<UserList> list(
            @QueryParam("pagenumber") @Nullable String pagenumber, @QueryParam("limit") @Nullable String limit) {
        return listUsers.list(PageNumber.of(pagenumber, limit), caller.get());
    }

    @POST
    @Path("/user")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "lockSystemAddUser", summary = "Add a person, in the dialect of a lock system")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UserRequest.class)))
    @APIResponse(
            responseCode = "default",
            description = "Done (200), or not allowed to",
            content = @Content(schema = @Schema(implementation = Outcome.class)))
    public Uni<Outcome> add(byte[] body) {
        return addUser.add(bodies.read(body, UserRequest.class), caller.get());
    }

    @PUT
    @Path("/user")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "lockSystemEditUser", summary = "Edit a person, in the dialect of a lock system")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UserRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The person as he is now, or status 0 and what is wrong",
            content = @Content(schema = @Schema(implementation = Edited.class)))
    @APIResponse(
            responseCode = "default",
            description = "Not allowed to",
            content = @Content(schema = @Schema(implementation = Outcome.class)))
    public Uni<Edited> edit(byte[] body) {
        return editUser.edit(bodies.read(body, UserRequest.class), caller.get());
    }

    /** The document's own example has a comma behind the only field. */
    @DELETE
    @Path("/user")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "lockSystemDeleteUser", summary = "Delete a person, in the dialect of a lock system")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UserRequest.class)))
    @APIResponse(
            responseCode = "default",
            description = "Done (200), or not allowed to",
            content = @Content(schema = @Schema(implementation = Outcome.class)))
    public Uni<Outcome> delete(byte[] body) {
        return deleteUser.delete(bodies.readLeniently(body, UserRequest.class), caller.get());
    }

    @ServerExceptionMapper
    public Response refused(Throwable failure) {
        ProblemException refusal = Refusals.of(failure);
        int status = refusal.type().status();
        return Refusals.answer(refusal, REFUSED_BY_HTTP.contains(status) ? status : 200, Outcome.of(refusal));
    }
}
