package io.smartlocker.identity.scim.user;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People, as RFC 7644 has them read and written. Bodies come as text: they are read with limits of their own. */
@Path(ScimAnswers.BASE + "/Users")
@Consumes({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Produces({ScimJson.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM")
class ScimUserResource {
    private final CurrentCaller caller;
    private final ReadScimUser readUser;
    private final AddScimUser addUser;
    private final FindScimUser findUser;
    private final ListScimUsers listUsers;
    private final ReplaceScimUser replaceUser;
    private final PatchScimUser patchUser;
    private final DeleteScimUser deleteUser;

    ScimUserResource(
            CurrentCaller caller,
            ReadScimUser readUser,
            AddScimUser addUser,
            FindScimUser findUser,
            ListScimUsers listUsers,
            ReplaceScimUser replaceUser,
            PatchScimUser patchUser,
            DeleteScimUser deleteUser) {
        this.caller = caller;
        this.readUser = readUser;
        this.addUser = addUser;
        this.findUser = findUser;
        this.listUsers = listUsers;
        this.replaceUser = replaceUser;
        this.patchUser = patchUser;
        this.deleteUser = deleteUser;
    }

    @GET
    @PermissionsAllowed("users:read")
    @Operation(operationId = "scimListUsers", summary = "People by a filter, sorted and paged")
    public Uni<Response> list(@BeanParam ListParameters parameters, @Context UriInfo uri) {
        return list(parameters.query(), uri);
    }

    @POST
    @Path("/.search")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "scimSearchUsers", summary = "The same, with the query in the body")
    public Uni<Response> search(String body, @Context UriInfo uri) {
        return list(ListQuery.of(ScimJson.object(body)), uri);
    }

    private Uni<Response> list(ListQuery query, UriInfo uri) {
        return listUsers.list(query, caller.get()).map(list -> ScimAnswers.listed(list, query.selection(), uri));
    }

    @POST
    @PermissionsAllowed("users:write")
    @Operation(operationId = "scimAddUser", summary = "Add a person")
    public Uni<Response> add(String body, @BeanParam SelectionParameters parameters, @Context UriInfo uri) {
        Selection selection = parameters.selection();
        return addUser.add(wanted(body), caller.get()).map(added -> ScimAnswers.created(added, selection, uri));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("users:read")
    @Operation(operationId = "scimFindUser", summary = "One person")
    @APIResponse(
            responseCode = "304",
            description = "Not changed since",
            content = {})
    public Uni<Response> find(
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @BeanParam SelectionParameters parameters,
            @Context UriInfo uri) {
        return findUser.find(id, caller.get())
                .map(user -> ScimAnswers.found(user, ifNoneMatch, parameters.selection(), uri));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "scimReplaceUser", summary = "Replace all that SCIM knows of a person")
    public Uni<Response> replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String body,
            @BeanParam SelectionParameters parameters,
            @Context UriInfo uri) {
        return replaceUser
                .replace(id, ifMatch, wanted(body), caller.get())
                .map(user -> ScimAnswers.ok(user, parameters.selection(), uri));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "scimPatchUser", summary = "Change some of what SCIM knows of a person")
    public Uni<Response> patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            String body,
            @BeanParam SelectionParameters parameters,
            @Context UriInfo uri) {
        Patch patch = Patch.of(ScimJson.object(body), ResourceKind.USER);
        return patchUser
                .patch(id, ifMatch, patch, caller.get())
                .map(user -> ScimAnswers.ok(user, parameters.selection(), uri));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("users:write")
    @Operation(operationId = "scimDeleteUser", summary = "Delete a person")
    @APIResponse(responseCode = "204", description = "The person is gone")
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return deleteUser.delete(id, ifMatch, caller.get());
    }

    private ScimUser wanted(String body) {
        return readUser.readWhole(Canonical.resource(ScimJson.object(body), ResourceKind.USER));
    }
}
