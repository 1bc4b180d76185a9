package io.smartlocker.identity.scim.schema;

import static io.smartlocker.identity.scim.schema.Attribute.complex;
import static io.smartlocker.identity.scim.schema.Attribute.flag;
import static io.smartlocker.identity.scim.schema.Attribute.reference;
import static io.smartlocker.identity.scim.schema.Attribute.text;

import io.smartlocker.identity.scim.schema.Attribute.Mutability;
import io.smartlocker.identity.scim.schema.Attribute.Returned;
import java.util.List;

/** What a person looks like to a SCIM client. It names what we keep, and nothing that we would drop. */
public final class UserSchemas {
    public static final String EMPLOYEE = "Employee";
    public static final String VISITOR = "Visitor";

    public static final Schema CORE = new Schema(
            "urn:ietf:params:scim:schemas:core:2.0:User",
            "User",
            "A person: employee or visitor",
            List.of(
                    text("userName", "What the person signs in with; kept in lower case")
                            .needed()
                            .uniqueHere(),
                    complex(
                            "name",
                            "The parts of the person's name",
                            text("formatted", "The whole name; the same as displayName"),
                            text("givenName", "Given name"),
                            text("familyName", "Family name")),
                    text("displayName", "The name that kiosks and pages show"),
                    text("title", "Job title"),
                    text("preferredLanguage", "BCP 47 tag; kiosk and mails use it"),
                    text("userType", "A visitor may have a visit window").oneOf(EMPLOYEE, VISITOR),
                    flag("active", "Whether the person may sign in and take devices"),
                    contact("emails", "One email is kept: the primary, else that of type work, else the first"),
                    contact("phoneNumbers", "One number is kept: the primary, else that of type work, else the first"),
                    complex(
                                    "groups",
                                    "The groups that the person is in; changed at the group",
                                    text("value", "Id of the group").exact().readOnly(),
                                    text("display", "Name of the group").readOnly(),
                                    reference("$ref", "Address of the group"),
                                    text("type", "How he came to be in it")
                                            .readOnly()
                                            .oneOf("direct"))
                            .list()
                            .readOnly()));

    public static final Schema ENTERPRISE = new Schema(
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "EnterpriseUser",
            "The person at work",
            List.of(
                    text("employeeNumber", "The employee id, with which one signs in at a kiosk")
                            .exact()
                            .uniqueHere(),
                    text("costCenter", "Cost centre"),
                    text("organization", "Company within the group of companies"),
                    text("division", "Division"),
                    text("department", "Department")));

    public static final Schema BADGES = new Schema(
            "urn:smartlocker:params:scim:schemas:extension:badge:2.0:User",
            "BadgeUser",
            "What the person taps at a kiosk",
            List.of(complex(
                            "badges",
                            "RFID tags",
                            text("id", "Id of the badge").exact().readOnly(),
                            text("uid", "As the reader gives it, 4 to 64 letters and digits; never shown again")
                                    .mutable(Mutability.WRITE_ONLY, Returned.NEVER)
                                    .uniqueHere(),
                            text("label", "For people to tell it from others")
                                    .mutable(Mutability.IMMUTABLE, Returned.DEFAULT))
                    .list()));

    private UserSchemas() {}

    private static Attribute contact(String name, String description) {
        return complex(
                        name,
                        description,
                        text("value", "The address or number itself"),
                        text("type", "What it is for").oneOf("work"),
                        flag("primary", "Whether it is the preferred one"))
                .list();
    }
}
