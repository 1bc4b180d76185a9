package io.smartlocker.identity.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes HTTP answers of SCIM documents: entity tag, location, and addresses as the client has to call them. */
public final class ScimAnswers {
    /** Below which path everything of SCIM is. */
    public static final String BASE = "/scim/v2";

    private static final Set<String> ADDRESSES = Set.of("location", "$ref");

    private ScimAnswers() {}

    public static Response created(ScimDocument document, Selection selection, UriInfo uri) {
        return resource(Response.status(Status.CREATED), document, selection, uri)
                .header(HttpHeaders.LOCATION, absolute(document.location(), uri))
                .build();
    }

    public static Response ok(ScimDocument document, Selection selection, UriInfo uri) {
        return resource(Response.ok(), document, selection, uri).build();
    }

    /** @param ifNoneMatch the header, with the version that the client has already */
    public static Response found(
            ScimDocument document, @Nullable String ifNoneMatch, Selection selection, UriInfo uri) {
        if (ifNoneMatch != null && ScimVersions.names(ifNoneMatch, document)) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, document.version())
                    .build();
        }
        return ok(document, selection, uri);
    }

    /** Done, with nothing to show but the new version. */
    public static Response done(ScimDocument document) {
        return Response.noContent().header(HttpHeaders.ETAG, document.version()).build();
    }

    public static Response listed(ListResponse list, Selection selection, UriInfo uri) {
        list.resources().forEach(resource -> selection.applyTo(withAddresses(resource, uri)));
        return Response.ok(ScimJson.write(list), ScimJson.MEDIA_TYPE).build();
    }

    private static Response.ResponseBuilder resource(
            Response.ResponseBuilder response, ScimDocument document, Selection selection, UriInfo uri) {
        String version = document.version();
        ObjectNode shown = selection.applyTo(withAddresses(document.json().deepCopy(), uri));
        return response.type(ScimJson.MEDIA_TYPE)
                .header(HttpHeaders.ETAG, version.isEmpty() ? null : version)
                .entity(ScimJson.write(shown));
    }

    private static ObjectNode withAddresses(ObjectNode node, UriInfo uri) {
        node.properties().forEach(field -> {
            if (ADDRESSES.contains(field.getKey()) && field.getValue().isTextual()) {
                field.setValue(TextNode.valueOf(absolute(field.getValue().asText(), uri)));
            } else {
                eachObject(field.getValue(), uri);
            }
        });
        return node;
    }

    private static void eachObject(JsonNode value, UriInfo uri) {
        if (value instanceof ObjectNode object) {
            withAddresses(object, uri);
        } else if (value.isArray()) {
            value.forEach(element -> eachObject(element, uri));
        }
    }

    /** The address that the client has to call, as far as it can be known from its own request. */
    public static String absolute(String path, UriInfo uri) {
        return uri.getBaseUri().resolve(path).toString();
    }
}
