package io.smartlocker.identity.scim.schema;

import static io.smartlocker.identity.scim.schema.Attribute.complex;
import static io.smartlocker.identity.scim.schema.Attribute.reference;
import static io.smartlocker.identity.scim.schema.Attribute.text;
import static io.smartlocker.identity.scim.schema.Attribute.time;

import java.util.List;

/** What every resource has, whatever its schema (RFC 7643, section 3.1). It stands in no schema document. */
final class CommonSchema {
    static final Schema ATTRIBUTES = new Schema(
            "",
            "Common",
            "What every resource has",
            List.of(
                    text("schemas", "URNs of the schemas").exact().list().readOnly(),
                    text("id", "Id, given by us").exact().readOnly(),
                    text("externalId", "Id, given by the client").exact(),
                    complex(
                                    "meta",
                                    "About the resource",
                                    text("resourceType", "User or Group")
                                            .exact()
                                            .readOnly(),
                                    time("created", "When it was made"),
                                    time("lastModified", "When it was last changed"),
                                    reference("location", "Its address"),
                                    text("version", "Its weak entity tag")
                                            .exact()
                                            .readOnly())
                            .readOnly()));

    private CommonSchema() {}
}
