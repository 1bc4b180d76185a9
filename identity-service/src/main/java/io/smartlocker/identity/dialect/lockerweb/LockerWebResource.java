package io.smartlocker.identity.dialect.lockerweb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/api/user/add")
@Tag(name = "Dialects")
class LockerWebResource {
    private final CurrentCaller caller;
    private final AddLockerWebUser addUser;
    private final ObjectMapper json;

    LockerWebResource(CurrentCaller caller, AddLockerWebUser addUser, ObjectMapper json) {
        this.caller = caller;
        this.addUser = addUser;
        this.json = json;
    }

    /** The body is read here, so that one that cannot be read is answered in this dialect, too. */
    @POST
    @PermissionsAllowed("users:write")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "lockerWebAddUser", summary = "Add a person, in the dialect of an earlier web console")
    @RequestBody(content = @Content(schema = @Schema(implementation = AddUserRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Added; the fields as they were stored",
            content = @Content(schema = @Schema(implementation = AddUserAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Not added; what is wrong with which field",
            content = @Content(schema = @Schema(implementation = AddUserAnswer.class)))
    public Uni<AddUserAnswer> add(String body) {
        return addUser.add(read(body), caller.get());
    }

    @ServerExceptionMapper
    public RestResponse<AddUserAnswer> refused(AddUserRefused refusal) {
        return RestResponse.status(RestResponse.Status.BAD_REQUEST, refusal.answer());
    }

    private AddUserRequest read(String body) {
        try {
            AddUserRequest request = json.readValue(body, AddUserRequest.class);
            if (request != null) {
                return request;
            }
        } catch (JsonProcessingException e) {
            throw new AddUserRefused(AddUserAnswer.wrong("The body is not the JSON object that is expected."));
        }
        throw new AddUserRefused(AddUserAnswer.wrong("The body is missing."));
    }
}
