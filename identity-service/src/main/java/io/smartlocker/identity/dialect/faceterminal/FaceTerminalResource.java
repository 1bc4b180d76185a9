package io.smartlocker.identity.dialect.faceterminal;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.dialect.Aside;
import io.smartlocker.identity.dialect.Bodies;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.identity.face.NewFace;
import io.smartlocker.platform.caller.Caller;
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

@Path("/v1/user")
@Tag(name = "Dialects")
class FaceTerminalResource {
    private final CurrentCaller caller;
    private final Bodies bodies;
    private final AddPerson addPerson;

    FaceTerminalResource(CurrentCaller caller, Bodies bodies, AddPerson addPerson) {
        this.caller = caller;
        this.bodies = bodies;
        this.addPerson = addPerson;
    }

    private record Read(PersonRequest request, NewFace face) {}

    /** The body is read here, so that one that cannot be read is answered in this dialect, too. */
    @POST
    @PermissionsAllowed("users:write")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "faceTerminalAddUser", summary = "Add a person, in the dialect of face terminals")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonRequest.class)))
    @APIResponse(
            responseCode = "default",
            description = "The person (200), or what is wrong",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
    public Uni<PersonAnswer> add(byte[] body) {
        Caller adding = caller.get();
        return Aside.from(() -> read(body)).flatMap(read -> addPerson
                .add(read.request(), read.face(), adding)
                .map(added -> PersonAnswer.of(read.request(), added)));
    }

    @ServerExceptionMapper
    public Response refused(Throwable failure) {
        ProblemException refusal = Refusals.of(failure);
        return Refusals.answer(refusal, refusal.type().status(), PersonAnswer.of(refusal));
    }

    private Read read(byte[] body) {
        PersonRequest request = bodies.read(body, PersonRequest.class);
        PersonCheck.require(request);
        return new Read(request, PersonCheck.face(request));
    }
}
