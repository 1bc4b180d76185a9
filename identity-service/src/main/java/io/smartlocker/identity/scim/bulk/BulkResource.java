package io.smartlocker.identity.scim.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ScimAnswers;
import io.smartlocker.identity.scim.ScimJson;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(ScimAnswers.BASE + "/Bulk")
@Consumes({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Produces({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM")
class BulkResource {
    private static final String URN = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

    private final CurrentCaller caller;
    private final RunBulk runBulk;

    BulkResource(CurrentCaller caller, RunBulk runBulk) {
        this.caller = caller;
        this.runBulk = runBulk;
    }

    @POST
    @Authenticated
    @Operation(
            operationId = "scimBulk",
            summary = "Many operations at once",
            description = "Each needs the permission that it needs alone, and is refused by itself without it.")
    public Uni<Response> run(
            String body, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Context UriInfo uri) {
        if (idempotencyKey != null) {
            throw ScimProblem.INVALID_VALUE.because("Idempotency-Key is for one operation, not for many.");
        }
        return runBulk.run(ScimJson.object(body), caller.get()).map(outcomes -> answer(outcomes, uri));
    }

    private static Response answer(List<BulkOutcome> outcomes, UriInfo uri) {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add(URN);
        var operations = json.putArray("Operations");
        outcomes.forEach(outcome -> operations.add(json(outcome, uri)));
        return Response.ok(ScimJson.write(json), ScimJson.MEDIA_TYPE).build();
    }

    private static ObjectNode json(BulkOutcome outcome, UriInfo uri) {
        ObjectNode json = ScimJson.object();
        json.put("method", outcome.operation().method().name());
        if (outcome.operation().bulkId() != null) {
            json.put("bulkId", outcome.operation().bulkId());
        }
        if (outcome.location() != null) {
            json.put("location", ScimAnswers.absolute(outcome.location(), uri));
        }
        if (outcome.version() != null) {
            json.put("version", outcome.version());
        }
        json.put("status", outcome.status());
        if (outcome.error() != null) {
            json.putPOJO("response", outcome.error());
        }
        return json;
    }
}
