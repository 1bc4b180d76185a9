package io.smartlocker.identity.dialect.workspace;

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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/api/users/add")
@Tag(name = "Dialects")
class WorkspaceResource {
    private final CurrentCaller caller;
    private final JsonWebToken token;
    private final Bodies bodies;
    private final AddMembers addMembers;

    WorkspaceResource(CurrentCaller caller, JsonWebToken token, Bodies bodies, AddMembers addMembers) {
        this.caller = caller;
        this.token = token;
        this.bodies = bodies;
        this.addMembers = addMembers;
    }

    /** The body is read here, so that one that cannot be read is answered in this dialect, too. */
    @POST
    @PermissionsAllowed("users:write")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "workspaceAddUsers",
            summary = "Add or update people, in the dialect of a workspace system")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MembersRequest.class)))
    @APIResponse(
            responseCode = "default",
            description = "Done for at least one (200), for none (400), or not allowed to (401, 403)",
            content = @Content(schema = @Schema(implementation = MembersAnswer.class)))
    public Uni<RestResponse<MembersAnswer>> add(byte[] body) {
        MembersRequest request = read(body);
        requireSameToken(request);
        return addMembers
                .add(request.members(), caller.get())
                .map(answer -> RestResponse.status(answer.nothingWasDone() ? Status.BAD_REQUEST : Status.OK, answer));
    }

    @ServerExceptionMapper
    public Response refused(Throwable failure) {
        ProblemException refusal = Refusals.of(failure);
        return Refusals.answer(refusal, refusal.type().status(), MembersAnswer.of(refusal));
    }

    /** The document speaks of an array, and of an object that holds it: both are understood. */
    private MembersRequest read(byte[] body) {
        return bodies.isArray(body)
                ? new MembersRequest(bodies.readAll(body, MemberRequest.class), null)
                : bodies.read(body, MembersRequest.class);
    }

    /** The header decides who calls; a body that means to be somebody else's is not carried out. */
    private void requireSameToken(MembersRequest request) {
        String said = request.token();
        if (said != null && !said.isBlank() && !isOurs(said.strip())) {
            throw Refusals.unauthenticated();
        }
    }

    private boolean isOurs(String said) {
        return MessageDigest.isEqual(
                said.getBytes(StandardCharsets.UTF_8), token.getRawToken().getBytes(StandardCharsets.UTF_8));
    }
}
