package io.smartlocker.identity.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes are shown: some only, or all but some. Names may carry the URN of their schema; unknown ones select
 * nothing. {@code id} and {@code schemas} are shown always.
 *
 * @param only lower-case paths, empty for all
 * @param not lower-case paths, empty for none
 */
public record Selection(Set<String> only, Set<String> not) {
    /** Everything is shown. */
    public static final Selection ALL = new Selection(Set.of(), Set.of());

    /** Nothing but where it is and which version; for what is read to be compared, not shown. */
    public static final Selection WITHOUT_CONTENT = new Selection(Set.of("meta"), Set.of());

    private static final int MOST = 100;
    private static final Set<String> ALWAYS = Set.of("id", "schemas");
    private static final List<String> CORE =
            List.of("urn:ietf:params:scim:schemas:core:2.0:user:", "urn:ietf:params:scim:schemas:core:2.0:group:");

    public static Selection of(@Nullable String only, @Nullable String not) {
        return new Selection(paths(only), paths(not));
    }

    private static Set<String> paths(@Nullable String list) {
        if (list == null) {
            return Set.of();
        }
        String[] names = list.toLowerCase(Locale.ROOT).split(",", -1);
        if (names.length > MOST) {
            throw ScimProblem.TOO_MANY.because("At most " + MOST + " attributes are named at once.");
        }
        return Arrays.stream(names)
                .map(String::strip)
                .map(Selection::withoutCore)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutCore(String path) {
        return CORE.stream()
                .filter(path::startsWith)
                .findFirst()
                .map(urn -> path.substring(urn.length()))
                .orElse(path);
    }

    /** Whether anything of an attribute is shown, so that what nobody sees need not be read. */
    public boolean shows(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        boolean wanted =
                only.isEmpty() || only.contains(name) || only.stream().anyMatch(path -> path.startsWith(name + "."));
        return wanted && !not.contains(name);
    }

    public boolean isAll() {
        return only.isEmpty() && not.isEmpty();
    }

    /** Takes from a resource what is not to be shown. */
    public ObjectNode applyTo(ObjectNode resource) {
        if (!isAll()) {
            prune(resource, "");
        }
        return resource;
    }

    private void prune(ObjectNode node, String prefix) {
        var fields = node.properties().iterator();
        while (fields.hasNext()) {
            var field = fields.next();
            String path = prefix + field.getKey().toLowerCase(Locale.ROOT);
            boolean kept = ALWAYS.contains(path) || keep(field.getValue(), path);
            if (!kept) {
                fields.remove();
            }
        }
    }

    private boolean keep(JsonNode value, String path) {
        if (not.contains(path)) {
            return false;
        }
        if (only.isEmpty() || only.contains(path)) {
            return only.contains(path) || pruneParts(value, path);
        }
        boolean partWanted = only.stream().anyMatch(wanted -> isPart(wanted, path));
        return partWanted && pruneParts(value, path);
    }

    /** Below an extension's URN the separator is a colon, below an attribute a dot. */
    private static boolean isPart(String wanted, String path) {
        return wanted.startsWith(path + ".") || wanted.startsWith(path + ":");
    }

    private boolean pruneParts(JsonNode value, String path) {
        String prefix = path + (path.startsWith("urn:") && path.endsWith(":user") ? ":" : ".");
        switch (value) {
            case ObjectNode object -> prune(object, prefix);
            case ArrayNode list ->
                list.forEach(element -> {
                    if (element instanceof ObjectNode object) {
                        prune(object, prefix);
                    }
                });
            default -> {
                // A single value has no parts.
            }
        }
        return true;
    }
}
