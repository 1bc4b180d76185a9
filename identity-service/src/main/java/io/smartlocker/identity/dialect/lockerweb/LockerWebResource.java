package io.smartlocker.identity.dialect.lockerweb;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.dialect.Bodies;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/api/user/add")
@Tag(name = "Dialects")
class LockerWebResource {
    private final CurrentCaller caller;
    private final AddLockerWebUser addUser;
    private final Bodies bodies;

    LockerWebResource(CurrentCaller caller, AddLockerWebUser addUser, Bodies bodies) {
        this.caller = caller;
        this.addUser = addUser;
        this.bodies = bodies;
    }

    /** The body is read here, so that one that cannot be read is answered in this dialect, too. */
    @POST
    @PermissionsAllowed("users:write")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "lockerWebAddUser", summary = "Add a person, in the dialect of an earlier web console")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AddUserRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Added; the fields as they were stored",
            content = @Content(schema = @Schema(implementation = AddUserAnswer.class)))
    @APIResponse(
            responseCode = "default",
            description = "Not added; what is wrong, and with which field",
            content = @Content(schema = @Schema(implementation = AddUserAnswer.class)))
    public Uni<AddUserAnswer> add(byte[] body) {
        return addUser.add(bodies.read(body, AddUserRequest.class), caller.get());
    }

    @ServerExceptionMapper
    public Response refused(Throwable failure) {
        if (failure instanceof AddUserRefused wrong) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(wrong.answer())
                    .build();
        }
        ProblemException refusal = Refusals.of(failure);
        return Refusals.answer(refusal, refusal.type().status(), AddUserAnswer.of(refusal));
    }
}
