package io.smartlocker.identity.dialect.ruangkerja;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.dialect.Bodies;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Bodies are read here, whatever type they say they are, so that one that cannot be read is answered in this dialect. */
@Path("/ruangkerja")
@Tag(name = "Dialects")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
class RuangkerjaResource {
    private final CurrentCaller caller;
    private final Bodies bodies;
    private final CreateUser createUser;
    private final CreateUsers createUsers;
    private final NameOrganization nameOrganization;

    RuangkerjaResource(
            CurrentCaller caller,
            Bodies bodies,
            CreateUser createUser,
            CreateUsers createUsers,
            NameOrganization nameOrganization) {
        this.caller = caller;
        this.bodies = bodies;
        this.createUser = createUser;
        this.createUsers = createUsers;
        this.nameOrganization = nameOrganization;
    }

    @POST
    @Path("/users")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "ruangkerjaCreateUser", summary = "Create a person, in the dialect of Ruangkerja")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreateUserRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The person's serial",
            content = @Content(schema = @Schema(implementation = SerialAnswer.class)))
    @APIResponse(
            responseCode = "default",
            description = "An entry of the error dictionary",
            content = @Content(schema = @Schema(implementation = ErrorAnswer.class)))
    public Uni<SerialAnswer> create(byte[] body) {
        return createUser
                .create(bodies.read(body, CreateUserRequest.class), caller.get())
                .map(created -> SerialAnswer.of(created.serial()));
    }

    @POST
    @Path("/users/create-bulk")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "ruangkerjaCreateUsers", summary = "Create many people, in the dialect of Ruangkerja")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Who was created, and who not",
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    @APIResponse(
            responseCode = "default",
            description = "An entry of the error dictionary",
            content = @Content(schema = @Schema(implementation = ErrorAnswer.class)))
    public Uni<BulkAnswer> createBulk(byte[] body) {
        BulkRequest request = bodies.isArray(body)
                ? new BulkRequest(bodies.readAll(body, CreateUserRequest.class))
                : bodies.read(body, BulkRequest.class);
        return createUsers.create(request, caller.get());
    }

    @GET
    @Path("/organization")
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "ruangkerjaOrganization", summary = "The serial of the caller's organisation")
    @APIResponse(
            responseCode = "default",
            description = "The serial (200), or an entry of the error dictionary",
            content = @Content(schema = @Schema(oneOf = {SerialAnswer.class, ErrorAnswer.class})))
    public Uni<SerialAnswer> organization() {
        return nameOrganization.find(caller.get());
    }

    @PUT
    @Path("/organization")
    @PermissionsAllowed("organizations:write")
    @Operation(operationId = "ruangkerjaNameOrganization", summary = "Keep the serial of an earlier system")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SerialAnswer.Serial.class)))
    @APIResponse(
            responseCode = "default",
            description = "The serial (200), or an entry of the error dictionary",
            content = @Content(schema = @Schema(oneOf = {SerialAnswer.class, ErrorAnswer.class})))
    public Uni<SerialAnswer> nameOrganization(byte[] body) {
        return nameOrganization.name(bodies.read(body, SerialAnswer.Serial.class), caller.get());
    }

    @ServerExceptionMapper
    public Response refused(Throwable failure) {
        ProblemException refusal = Refusals.of(failure);
        return Refusals.answer(refusal, ErrorEntry.of(refusal).status(), ErrorAnswer.of(refusal));
    }
}
