package io.smartlocker.identity.scim.user;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.credential.WantedBadge;
import io.smartlocker.identity.scim.schema.UserSchemas;
import io.smartlocker.identity.username.ValidUsername;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A person as a client says him, read from a canonical resource. The same limits hold as in our own API.
 *
 * @param userName absent only for people who were not brought by SCIM and have none
 * @param active absent when nothing was said of it
 * @param work absent when the enterprise extension was not sent at all
 * @param badges absent when the badge extension was not sent at all
 */
record ScimUser(
        @Nullable @ValidUsername String userName,

        @Nullable @Size(min = 1, max = 200) String externalId,
        @Nullable @Size(max = 200) String displayName,
        @Nullable @Size(max = 200) String formattedName,
        @Nullable @Size(max = 100) String givenName,
        @Nullable @Size(max = 100) String familyName,
        @Nullable @Size(max = 254) @Email String email,

        @Nullable @Size(max = 40) @Pattern(regexp = "[0-9+()/ .-]*")
        String phone,

        @Nullable @Size(max = 100) String title,
        @Nullable @Size(max = 35) String preferredLanguage,

        @Nullable @Pattern(regexp = "(?i)employee|visitor", message = "must be Employee or Visitor")
        String userType,

        @Nullable Boolean active,
        @Nullable @Valid Work work,
        @Nullable @Size(max = 20) List<WantedBadge> badges) {

    /** The enterprise extension. */
    record Work(
            @Nullable @Size(max = 128) String employeeNumber,
            @Nullable @Size(max = 100) String costCenter,
            @Nullable @Size(max = 100) String organization,
            @Nullable @Size(max = 100) String division,
            @Nullable @Size(max = 100) String department) {
        static Work of(JsonNode extension) {
            return new Work(
                    text(extension, "employeeNumber"),
                    text(extension, "costCenter"),
                    text(extension, "organization"),
                    text(extension, "division"),
                    text(extension, "department"));
        }
    }

    static ScimUser of(ObjectNode resource) {
        JsonNode name = resource.path("name");
        return new ScimUser(
                userName(resource),
                text(resource, "externalId"),
                text(resource, "displayName"),
                text(name, "formatted"),
                text(name, "givenName"),
                text(name, "familyName"),
                Preferred.of(resource.path("emails")),
                Preferred.of(resource.path("phoneNumbers")),
                text(resource, "title"),
                text(resource, "preferredLanguage"),
                text(resource, "userType"),
                resource.has("active") ? resource.get("active").booleanValue() : null,
                resource.has(UserSchemas.ENTERPRISE.urn()) ? Work.of(resource.get(UserSchemas.ENTERPRISE.urn())) : null,
                resource.has(UserSchemas.BADGES.urn()) ? badges(resource.get(UserSchemas.BADGES.urn())) : null);
    }

    private static List<WantedBadge> badges(JsonNode extension) {
        return StreamSupport.stream(extension.path("badges").spliterator(), false)
                .map(badge -> new WantedBadge(BadgeId.of(text(badge, "id")), text(badge, "uid"), text(badge, "label")))
                .toList();
    }

    /** To the letter: a directory that sends blanks would look for them, too. */
    private static @Nullable String userName(ObjectNode resource) {
        String name = resource.path("userName").asText();
        return name.isBlank() ? null : name;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
    }

    /** Without names. */
    @Override
    public String toString() {
        return "ScimUser[" + Integer.toHexString(hashCode()) + "]";
    }
}
