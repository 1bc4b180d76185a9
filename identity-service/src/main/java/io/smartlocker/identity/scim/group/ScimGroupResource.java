package io.smartlocker.identity.scim.group;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ListParameters;
import io.smartlocker.identity.scim.ListQuery;
import io.smartlocker.identity.scim.ScimAnswers;
import io.smartlocker.identity.scim.ScimJson;
import io.smartlocker.identity.scim.Selection;
import io.smartlocker.identity.scim.SelectionParameters;
import io.smartlocker.identity.scim.patch.Patch;
import io.smartlocker.identity.scim.schema.Canonical;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.caller.CurrentCaller;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Groups, as RFC 7644 has them read and written. Bodies come as text: they are read with limits of their own. */
@Path(ScimAnswers.BASE + "/Groups")
@Consumes({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Produces({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM")
class ScimGroupResource {
    private final CurrentCaller caller;
    private final AddScimGroup addGroup;
    private final FindScimGroup findGroup;
    private final ListScimGroups listGroups;
    private final WriteScimGroup writeGroup;
    private final DeleteScimGroup deleteGroup;

    ScimGroupResource(
            CurrentCaller caller,
            AddScimGroup addGroup,
            FindScimGroup findGroup,
            ListScimGroups listGroups,
            WriteScimGroup writeGroup,
            DeleteScimGroup deleteGroup) {
        this.caller = caller;
        this.addGroup = addGroup;
        this.findGroup = findGroup;
        this.listGroups = listGroups;
        this.writeGroup = writeGroup;
        this.deleteGroup = deleteGroup;
    }

    @GET
    @PermissionsAllowed("groups:read")
    @Operation(operationId = "scimListGroups", summary = "Groups by a filter, sorted and paged")
    public Uni<Response> list(@BeanParam ListParameters parameters, @Context UriInfo uri) {
        return list(parameters.query(), uri);
    }

    @POST
    @Path("/.search")
    @PermissionsAllowed("groups:read")
    @Operation(operationId = "scimSearchGroups", summary = "The same, with the query in the body")
    public Uni<Response> search(String body, @Context UriInfo uri) {
        return list(ListQuery.of(ScimJson.object(body)), uri);
    }

    private Uni<Response> list(ListQuery query, UriInfo uri) {
        return listGroups.list(query, caller.get()).map(list -> ScimAnswers.listed(list, query.selection(), uri));
    }

    @POST
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "scimAddGroup", summary = "Make a group")
    public Uni<Response> add(String body, @BeanParam SelectionParameters parameters, @Context UriInfo uri) {
        Selection selection = parameters.selection();
        return addGroup.add(wanted(body), caller.get()).map(added -> ScimAnswers.created(added, selection, uri));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("groups:read")
    @Operation(operationId = "scimFindGroup", summary = "One group")
    @APIResponse(
            responseCode = "304",
            description = "Not changed since",
            content = {})
    public Uni<Response> find(
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @BeanParam SelectionParameters parameters,
            @Context UriInfo uri) {
        Selection selection = parameters.selection();
        return findGroup
                .find(id, selection, caller.get())
                .map(group -> ScimAnswers.found(group, ifNoneMatch, selection, uri));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "scimReplaceGroup", summary = "Replace all that SCIM knows of a group")
    public Uni<Response> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String body,
            @BeanParam SelectionParameters parameters,
            @Context UriInfo uri) {
        Selection selection = parameters.selection();
        return writeGroup
                .write(id, ifMatch, wanted(body).steps(), selection, caller.get())
                .map(group -> ScimAnswers.ok(group, selection, uri));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("groups:write")
    @Operation(
            operationId = "scimPatchGroup",
            summary = "Change some of what SCIM knows of a group",
            description = "Answers 204, since members can be many, unless attributes are asked for.")
    @APIResponse(
            responseCode = "204",
            description = "It is done",
            content = {})
    public Uni<Response> patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String body,
            @BeanParam SelectionParameters parameters,
            @Context UriInfo uri) {
        Selection selection = parameters.selection();
        List<GroupStep> steps = GroupStep.of(Patch.of(ScimJson.object(body), ResourceKind.GROUP));
        return selection.isAll()
                ? writeGroup
                        .write(id, ifMatch, steps, Selection.WITHOUT_CONTENT, caller.get())
                        .map(group -> ScimAnswers.done(group))
                : writeGroup
                        .write(id, ifMatch, steps, selection, caller.get())
                        .map(group -> ScimAnswers.ok(group, selection, uri));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("groups:write")
    @Operation(operationId = "scimDeleteGroup", summary = "Delete a group; its members stay")
    @APIResponse(responseCode = "204", description = "The group is gone")
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return deleteGroup.delete(id, ifMatch, caller.get());
    }

    private static ScimGroup wanted(String body) {
        return ScimGroup.of(Canonical.resource(ScimJson.object(body), ResourceKind.GROUP));
    }
}
