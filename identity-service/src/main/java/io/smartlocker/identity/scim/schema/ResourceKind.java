package io.smartlocker.identity.scim.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of resources, each with its schemas. Names are found as SCIM wants it: upper and lower case do not matter. */
public enum ResourceKind {
    USER(
            "User",
            "/Users",
            UserSchemas.CORE,
            List.of(UserSchemas.ENTERPRISE, UserSchemas.BADGES),
            Set.of(
                    "nickname",
                    "profileurl",
                    "locale",
                    "timezone",
                    "password",
                    "ims",
                    "photos",
                    "addresses",
                    "entitlements",
                    "roles",
                    "x509certificates",
                    "name.middlename",
                    "name.honorificprefix",
                    "name.honorificsuffix",
                    "manager")),
    GROUP("Group", "/Groups", GroupSchemas.CORE, List.of(), Set.of());

    private final String text;
    private final String endpoint;
    private final Schema core;
    private final List<Schema> extensions;
    private final Set<String> notKept;

    ResourceKind(String text, String endpoint, Schema core, List<Schema> extensions, Set<String> notKept) {
        this.text = text;
        this.endpoint = endpoint;
        this.core = core;
        this.extensions = extensions;
        this.notKept = notKept;
    }

    public String text() {
        return text;
    }

    /** Path below {@code /scim/v2}, with a slash before it. */
    public String endpoint() {
        return endpoint;
    }

    public Schema core() {
        return core;
    }

    public List<Schema> extensions() {
        return extensions;
    }

    /** The extension of that URN. */
    public Optional<Schema> extension(String urn) {
        return extensions.stream()
                .filter(extension -> extension.urn().equalsIgnoreCase(urn))
                .findFirst();
    }

    /** What a name such as {@code name.givenName} or {@code urn:…:User:department} leads to; empty when it is unknown. */
    public Optional<AttributePath> path(String name) {
        for (Schema extension : extensions) {
            if (startsWith(name, extension.urn() + ":")) {
                String rest = name.substring(extension.urn().length() + 1);
                return in(extension, rest).map(path -> path.of(extension.urn()));
            }
        }
        String rest =
                startsWith(name, core.urn() + ":") ? name.substring(core.urn().length() + 1) : name;
        return Stream.of(core, CommonSchema.ATTRIBUTES)
                .flatMap(schema -> in(schema, rest).stream())
                .findFirst();
    }

    /** Whether SCIM knows the attribute and we do not keep it; writing it is no mistake and has no effect. */
    public boolean ignores(String name) {
        String rest = name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        int end = rest.indexOf('[') < 0 ? rest.length() : rest.indexOf('[');
        String bare = rest.substring(0, end);
        int dot = bare.indexOf('.');
        return notKept.contains(bare) || dot > 0 && notKept.contains(bare.substring(0, dot));
    }

    private static Optional<AttributePath> in(Schema schema, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return schema.attribute(name).map(attribute -> new AttributePath(null, attribute, null));
        }
        return schema.attribute(name.substring(0, dot))
                .flatMap(attribute ->
                        attribute.part(name.substring(dot + 1)).map(part -> new AttributePath(null, attribute, part)));
    }

    private static boolean startsWith(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
