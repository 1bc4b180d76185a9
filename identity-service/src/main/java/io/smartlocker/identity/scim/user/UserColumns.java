package io.smartlocker.identity.scim.user;

import static io.smartlocker.identity.scim.filter.Columns.TERM;
import static java.util.Map.entry;

import io.smartlocker.identity.scim.filter.Columns;
import io.smartlocker.identity.scim.schema.UserSchemas;
import io.smartlocker.identity.username.Username;
import java.util.Map;

/** Where SCIM's attributes of a person stand in the database. */
final class UserColumns {
    private static final String WORK = UserSchemas.ENTERPRISE.urn() + ":";
    private static final String BADGES = UserSchemas.BADGES.urn() + ":badges";

    static final Columns ALL = new Columns(
            Map.ofEntries(
                    entry("id", "cast(r.id as text)"),
                    entry("externalId", "e.external_id"),
                    entry("userName", "r.username"),
                    entry("name.formatted", "r.name"),
                    entry("name.givenName", "r.given_name"),
                    entry("name.familyName", "r.family_name"),
                    entry("displayName", "r.name"),
                    entry("title", "r.title"),
                    entry("preferredLanguage", "r.language"),
                    entry("userType", "r.type"),
                    entry("active", "r.active"),
                    entry("emails.value", "r.email"),
                    entry("emails.type", "'work'"),
                    entry("emails.primary", "true"),
                    entry("phoneNumbers.value", "r.phone"),
                    entry("phoneNumbers.type", "'work'"),
                    entry("phoneNumbers.primary", "true"),
                    entry("groups.value", "cast(g.id as text)"),
                    entry("groups.display", "g.name"),
                    entry("groups.type", "'direct'"),
                    entry("meta.resourceType", "'User'"),
                    entry("meta.created", "r.created_at"),
                    entry("meta.lastModified", "r.updated_at"),
                    entry(WORK + "employeeNumber", "r.employee_id"),
                    entry(WORK + "costCenter", "r.cost_center"),
                    entry(WORK + "organization", "r.company"),
                    entry(WORK + "division", "r.division"),
                    entry(WORK + "department", "r.department"),
                    entry(BADGES + ".id", "cast(b.id as text)"),
                    entry(BADGES + ".label", "b.label")),
            Map.of(
                    "externalId",
                    """
                            exists (select 1 from external_identity e
                                    where e.user_id = r.id and e.organization = r.organization
                                      and e.source = 'scim' and\s""" + TERM + ")",
                    "emails",
                    "(r.email is not null and " + TERM + ")",
                    "phoneNumbers",
                    "(r.phone is not null and " + TERM + ")",
                    "groups",
                    """
                            exists (select 1 from membership m join user_group g on g.id = m.group_id
                                    where m.user_id = r.id and\s""" + TERM + ")",
                    BADGES,
                    "exists (select 1 from badge b where b.user_id = r.id and " + TERM + ")"),
            Map.of("userName", Username::canonical));

    private UserColumns() {}
}
