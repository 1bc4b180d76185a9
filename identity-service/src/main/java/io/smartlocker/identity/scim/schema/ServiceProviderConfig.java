package io.smartlocker.identity.scim.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ListQuery;
import io.smartlocker.identity.scim.ScimAnswers;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimJson;

/** What of SCIM we can do (RFC 7643, section 5). */
public final class ServiceProviderConfig {
    /** As many operations one bulk request may have. */
    public static final int MOST_OPERATIONS = 1_000;

    private ServiceProviderConfig() {}

    static ScimDocument document() {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig");
        json.putObject("patch").put("supported", true);
        json.putObject("bulk")
                .put("supported", true)
                .put("maxOperations", MOST_OPERATIONS)
                .put("maxPayloadSize", ScimJson.LONGEST);
        json.putObject("filter").put("supported", true).put("maxResults", ListQuery.MOST);
        json.putObject("changePassword").put("supported", false);
        json.putObject("sort").put("supported", true);
        json.putObject("etag").put("supported", true);
        json.putArray("authenticationSchemes")
                .addObject()
                .put("type", "oauthbearertoken")
                .put("name", "Bearer token")
                .put("description", "A token made for the directory with POST /api/v1/scim-tokens")
                .put("specUri", "https://www.rfc-editor.org/rfc/rfc6750")
                .put("primary", true);
        json.putObject("meta")
                .put("resourceType", "ServiceProviderConfig")
                .put("location", ScimAnswers.BASE + "/ServiceProviderConfig");
        return new ScimDocument(json);
    }
}
