package io.smartlocker.identity.scim.group;

import static io.smartlocker.identity.scim.filter.Columns.TERM;
import static java.util.Map.entry;

import io.smartlocker.identity.scim.filter.Columns;
import java.util.Map;

/** Where SCIM's attributes of a group stand in the database. */
final class GroupColumns {
    static final Columns ALL = new Columns(
            Map.ofEntries(
                    entry("id", "cast(r.id as text)"),
                    entry("externalId", "s.external_id"),
                    entry("displayName", "r.name"),
                    entry("members.value", "cast(u.id as text)"),
                    entry("members.display", "u.name"),
                    entry("members.type", "'User'"),
                    entry("meta.resourceType", "'Group'"),
                    entry("meta.created", "r.created_at")),
            Map.of(
                    "externalId", """
                    exists (select 1 from scim_group s
                            where s.group_id = r.id and s.organization = r.organization and\s""" + TERM + ")",
                    "members", """
                    exists (select 1 from membership m join users u on u.id = m.user_id
                            where m.group_id = r.id and u.deleted_at is null and\s""" + TERM + ")"));

    private GroupColumns() {}
}
