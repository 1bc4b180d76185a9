package io.smartlocker.identity.scim.schema;

import static io.smartlocker.identity.scim.schema.Attribute.complex;
import static io.smartlocker.identity.scim.schema.Attribute.reference;
import static io.smartlocker.identity.scim.schema.Attribute.text;

import io.smartlocker.identity.scim.schema.Attribute.Mutability;
import io.smartlocker.identity.scim.schema.Attribute.Returned;
import java.util.List;

/** What a group looks like to a SCIM client. */
public final class GroupSchemas {
    public static final Schema CORE = new Schema(
            "urn:ietf:params:scim:schemas:core:2.0:Group",
            "Group",
            "People who share rights",
            List.of(
                    text("displayName", "Name of the group").needed().uniqueHere(),
                    complex(
                                    "members",
                                    "The people in it; groups in groups are not kept",
                                    text("value", "Id of the person")
                                            .exact()
                                            .mutable(Mutability.IMMUTABLE, Returned.DEFAULT),
                                    text("display", "Name of the person").readOnly(),
                                    reference("$ref", "Address of the person"),
                                    text("type", "What the member is")
                                            .mutable(Mutability.IMMUTABLE, Returned.DEFAULT)
                                            .oneOf("User"))
                            .list()));

    private GroupSchemas() {}
}
