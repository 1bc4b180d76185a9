package io.smartlocker.identity.scim.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ListResponse;
import io.smartlocker.identity.scim.ScimAnswers;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimJson;
import io.smartlocker.identity.scim.Selection;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What SCIM can do here. It is the same for everybody, so it is told to anybody. */
@Path(ScimAnswers.BASE)
@Produces({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@PermitAll
@Tag(name = "SCIM")
class DiscoveryResource {
    @GET
    @Path("/ServiceProviderConfig")
    @Operation(operationId = "scimServiceProviderConfig", summary = "What of SCIM is implemented")
    public Response config(@Context UriInfo uri) {
        return ScimAnswers.ok(ServiceProviderConfig.document(), Selection.ALL, uri);
    }

    @GET
    @Path("/Schemas")
    @Operation(operationId = "scimListSchemas", summary = "All schemas")
    public Response schemas(@QueryParam("filter") @Nullable String filter, @Context UriInfo uri) {
        return all(SchemaDocuments.schemas(), filter, uri);
    }

    @GET
    @Path("/Schemas/{urn}")
    @Operation(operationId = "scimFindSchema", summary = "One schema")
    public Response schema(@PathParam("urn") String urn, @Context UriInfo uri) {
        return one(SchemaDocuments.schema(urn), uri);
    }

    @GET
    @Path("/ResourceTypes")
    @Operation(operationId = "scimListResourceTypes", summary = "All kinds of resources")
    public Response resourceTypes(@QueryParam("filter") @Nullable String filter, @Context UriInfo uri) {
        return all(SchemaDocuments.resourceTypes(), filter, uri);
    }

    @GET
    @Path("/ResourceTypes/{name}")
    @Operation(operationId = "scimFindResourceType", summary = "One kind of resources")
    public Response resourceType(@PathParam("name") String name, @Context UriInfo uri) {
        return one(SchemaDocuments.resourceType(name), uri);
    }

    /** RFC 7644, section 4: who filters here expects what cannot be, and is refused. */
    private static Response all(List<ObjectNode> documents, @Nullable String filter, UriInfo uri) {
        if (filter != null) {
            throw ProblemException.of(CommonProblem.FORBIDDEN, "These documents are not filtered.");
        }
        return ScimAnswers.listed(ListResponse.of(documents.size(), 1, documents), Selection.ALL, uri);
    }

    private static Response one(Optional<ScimDocument> document, UriInfo uri) {
        return ScimAnswers.ok(document.orElseThrow(() -> ProblemException.notFound("document")), Selection.ALL, uri);
    }
}
