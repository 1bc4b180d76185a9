package io.smartlocker.identity.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ScimJson;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.Filter;
import io.smartlocker.identity.scim.filter.Filter.And;
import io.smartlocker.identity.scim.filter.Filter.Comparison;
import io.smartlocker.identity.scim.filter.Filter.Literal;
import io.smartlocker.identity.scim.filter.Filter.Operator;
import io.smartlocker.identity.scim.filter.Matching;
import io.smartlocker.identity.scim.patch.Patch.Verb;
import io.smartlocker.identity.scim.schema.Attribute;
import io.smartlocker.identity.scim.schema.AttributePath;
import io.smartlocker.identity.scim.schema.Canonical;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation on a list of complex values, such as emails, or on some of its values. */
final class ListPatch {
    private static final String PRIMARY = "primary";
    private static final int MOST_VALUES = 100;

    private final ArrayNode list;
    private final PatchPath path;

    private ListPatch(ArrayNode list, PatchPath path) {
        this.list = list;
        this.path = path;
    }

    static ListPatch of(ObjectNode resource, PatchPath path) {
        AttributePath whole = new AttributePath(path.path().extension(), path.attribute(), null);
        return new ListPatch(
                Canonical.holder(resource, whole)
                        .withArrayProperty(path.attribute().name()),
                path);
    }

    private boolean isWhole() {
        return path.filter().isEmpty() && path.path().part() == null;
    }

    private List<ObjectNode> targets() {
        return values(list)
                .filter(value -> path.filter()
                        .map(filter -> Matching.fits(filter, value))
                        .orElse(true))
                .toList();
    }

    /** @param given which ones, where the client names them here rather than by a filter */
    void remove(JsonNode given) {
        if (isWhole() && given.isContainerNode() && !given.isEmpty()) {
            values(Canonical.value(path.attribute(), given)).forEach(gone -> removeAll(withSameValue(gone)));
        } else if (path.path().part() == null) {
            removeAll(targets());
        } else {
            targets().forEach(value -> value.remove(path.path().leaf().name()));
        }
    }

    private void removeAll(List<ObjectNode> gone) {
        for (int i = list.size() - 1; i >= 0; i--) {
            JsonNode value = list.get(i);
            if (gone.stream().anyMatch(other -> other == value)) {
                list.remove(i);
            }
        }
    }

    void write(Verb verb, JsonNode given) {
        if (isWhole()) {
            JsonNode values = Canonical.value(path.attribute(), given);
            if (verb == Verb.REPLACE) {
                list.removeAll();
            }
            values(values).forEach(this::add);
            return;
        }
        List<ObjectNode> targets = targets();
        if (targets.isEmpty() && verb == Verb.REPLACE) {
            throw ScimProblem.NO_TARGET.because(
                    "No value of " + path.attribute().name() + " fits.");
        }
        (targets.isEmpty() ? List.of(created()) : targets).forEach(value -> set(value, given));
    }

    private void set(ObjectNode value, JsonNode given) {
        Attribute part = path.path().part();
        if (part == null) {
            value.setAll((ObjectNode) Canonical.single(path.attribute(), given));
        } else {
            value.set(part.name(), Canonical.value(part, given));
        }
        keepOnePrimary(value);
    }

    /** Adding what is there already changes it at most. */
    private void add(ObjectNode value) {
        withSameValue(value).stream()
                .filter(known -> known.path("type").equals(value.path("type")))
                .findFirst()
                .ifPresentOrElse(known -> known.setAll(value), () -> list.add(value));
        if (list.size() > MOST_VALUES) {
            throw ScimProblem.TOO_MANY.because(path.attribute().name() + " has at most " + MOST_VALUES + " values.");
        }
        keepOnePrimary(value);
    }

    private List<ObjectNode> withSameValue(ObjectNode value) {
        return values(list)
                .filter(known -> known.hasNonNull("value")
                        && known.path("value")
                                .asText()
                                .equalsIgnoreCase(value.path("value").asText()))
                .toList();
    }

    private void keepOnePrimary(ObjectNode written) {
        if (written.path(PRIMARY).booleanValue()) {
            values(list)
                    .filter(value -> value != written && value.has(PRIMARY) && !value.equals(written))
                    .forEach(value -> value.put(PRIMARY, false));
        }
    }

    /** {@code emails[type eq "work"].value} of somebody without one makes one of type work, as Entra ID expects. */
    private ObjectNode created() {
        ObjectNode value = ScimJson.object();
        path.filter().ifPresent(filter -> describe(filter, value));
        list.add(value);
        return value;
    }

    private static void describe(Filter filter, ObjectNode value) {
        switch (filter) {
            case And and -> and.terms().forEach(term -> describe(term, value));
            case Comparison(AttributePath path, Operator operator, Literal.Text text)
            when operator == Operator.EQ -> value.put(path.leaf().name(), text.value());
            case Comparison(AttributePath path, Operator operator, Literal.Flag flag)
            when operator == Operator.EQ -> value.put(path.leaf().name(), flag.value());
            case Filter other ->
                throw ScimProblem.NO_TARGET.because("Nothing fits, and no value can be made of that filter.");
        }
    }

    private static Stream<ObjectNode> values(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }
}
