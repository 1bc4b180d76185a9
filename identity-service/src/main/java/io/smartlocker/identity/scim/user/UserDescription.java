package io.smartlocker.identity.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.credential.BadgeView;
import io.smartlocker.identity.scim.ScimAnswers;
import io.smartlocker.identity.scim.ScimJson;
import io.smartlocker.identity.scim.ScimVersions;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.identity.scim.schema.UserSchemas;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.UserView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in SCIM's words. What is not known is left out, which to SCIM is the same as null.
 *
 * @param externalId by what name the client knows the person
 * @param groupNames names of groups, at least of the person's
 */
record UserDescription(
        UserView user, @Nullable String externalId, Map<UUID, String> groupNames, List<BadgeView> badges) {

    ObjectNode json() {
        ObjectNode json = ScimJson.object();
        addSchemas(json);
        json.put("id", user.id().toString());
        put(json, "externalId", externalId);
        put(json, "userName", user.username());
        addName(json);
        put(json, "displayName", user.name());
        put(json, "title", user.details().title());
        put(json, "preferredLanguage", user.details().language());
        json.put("userType", ProfileMapping.text(user.type()));
        json.put("active", user.active());
        addContact(json, "emails", user.email());
        addContact(json, "phoneNumbers", user.phone());
        addGroups(json);
        addWork(json);
        addBadges(json);
        addMeta(json);
        return json;
    }

    private static void addSchemas(ObjectNode json) {
        json.putArray("schemas")
                .add(UserSchemas.CORE.urn())
                .add(UserSchemas.ENTERPRISE.urn())
                .add(UserSchemas.BADGES.urn());
    }

    private void addName(ObjectNode json) {
        ObjectNode name = json.putObject("name");
        name.put("formatted", user.name());
        put(name, "givenName", user.details().givenName());
        put(name, "familyName", user.details().familyName());
    }

    private static void addContact(ObjectNode json, String list, @Nullable String value) {
        if (value != null) {
            json.putArray(list)
                    .addObject()
                    .put("value", value)
                    .put("type", "work")
                    .put("primary", true);
        }
    }

    private void addGroups(ObjectNode json) {
        if (user.groups().isEmpty()) {
            return;
        }
        var groups = json.putArray("groups");
        user.groups().forEach(group -> {
            ObjectNode entry = groups.addObject();
            entry.put("value", group.toString());
            put(entry, "display", groupNames.get(group));
            entry.put("$ref", ScimAnswers.BASE + ResourceKind.GROUP.endpoint() + "/" + group);
            entry.put("type", "direct");
        });
    }

    private void addWork(ObjectNode json) {
        Details details = user.details();
        ObjectNode work = json.putObject(UserSchemas.ENTERPRISE.urn());
        put(work, "employeeNumber", user.employeeId());
        put(work, "costCenter", details.costCenter());
        put(work, "organization", details.company());
        put(work, "division", details.division());
        put(work, "department", details.department());
    }

    private void addBadges(ObjectNode json) {
        var list = json.putObject(UserSchemas.BADGES.urn()).putArray("badges");
        badges.forEach(badge -> {
            ObjectNode entry = list.addObject();
            entry.put("id", badge.id().toString());
            put(entry, "label", badge.label());
        });
    }

    private void addMeta(ObjectNode json) {
        json.putObject("meta")
                .put("resourceType", ResourceKind.USER.text())
                .put("created", user.createdAt().toString())
                .put("lastModified", user.updatedAt().toString())
                .put("location", ScimAnswers.BASE + ResourceKind.USER.endpoint() + "/" + user.id())
                .put("version", ScimVersions.tag(user.version()));
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
