package io.smartlocker.identity.organization;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/organizations")
@Tag(name = "Organisations")
class OrganizationResource {
    private final CurrentCaller caller;
    private final ListOrganizations listOrganizations;
    private final FindOrganization findOrganization;
    private final ChangeOrganization changeOrganization;
    private final AddOrganization addOrganization;

    OrganizationResource(
            CurrentCaller caller,
            ListOrganizations listOrganizations,
            FindOrganization findOrganization,
            ChangeOrganization changeOrganization,
            AddOrganization addOrganization) {
        this.caller = caller;
        this.listOrganizations = listOrganizations;
        this.findOrganization = findOrganization;
        this.changeOrganization = changeOrganization;
        this.addOrganization = addOrganization;
    }

    @GET
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "listOrganizations", summary = "Your own organisation; all of them for operators")
    public Uni<Page<OrganizationView>> list(@Valid @BeanParam PageQuery page) {
        return listOrganizations.list(page, caller.get());
    }

    @POST
    @PermissionsAllowed("organizations:create")
    @Operation(operationId = "addOrganization", summary = "Create an organisation and its first administrator")
    @APIResponse(
            responseCode = "201",
            description = "The organisation, and the administrator's password, shown this once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AddedOrganization.class)))
    public Uni<RestResponse<AddedOrganization>> add(@NotNull @Valid NewOrganization request) {
        return addOrganization
                .add(request, caller.get())
                .map(added -> RestResponse.ResponseBuilder.<AddedOrganization>created(URI.create(
                                "/api/v1/organizations/" + added.organization().id()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(added)
                        .build());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("organizations:read")
    @Operation(operationId = "findOrganization", summary = "One organisation and its settings")
    public Uni<RestResponse<OrganizationView>> find(@PathParam("id") UUID id) {
        return findOrganization.find(id, caller.get()).map(OrganizationResource::tagged);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed("organizations:write")
    @Operation(operationId = "changeOrganization", summary = "Change your organisation's settings; a JSON Merge Patch")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = OrganizationSettings.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OrganizationSettings.class))
            })
    public Uni<RestResponse<OrganizationView>> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode patch) {
        return changeOrganization.change(id, ifMatch, patch, caller.get()).map(OrganizationResource::tagged);
    }

    private static RestResponse<OrganizationView> tagged(OrganizationView organization) {
        return RestResponse.ResponseBuilder.ok(organization)
                .tag(Versions.tag(organization.version()))
                .build();
    }
}
