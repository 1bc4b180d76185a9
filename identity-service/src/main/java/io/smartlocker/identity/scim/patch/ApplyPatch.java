package io.smartlocker.identity.scim.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.patch.Patch.Operation;
import io.smartlocker.identity.scim.patch.Patch.Verb;
import io.smartlocker.identity.scim.schema.Attribute;
import io.smartlocker.identity.scim.schema.AttributePath;
import io.smartlocker.identity.scim.schema.Canonical;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.problem.ProblemException;

/** Does the operations of a PATCH to a canonical resource at hand. */
public final class ApplyPatch {
    private ApplyPatch() {}

    /**
     * @param resource is changed
     * @throws ProblemException invalidPath, invalidValue, mutability or noTarget
     */
    public static ObjectNode to(ObjectNode resource, Patch patch, ResourceKind kind) {
        patch.operations().stream()
                .filter(operation -> !kind.ignores(operation.path()))
                .forEach(operation -> apply(operation, PatchPath.of(operation.path(), kind), resource));
        return resource;
    }

    private static void apply(Operation operation, PatchPath path, ObjectNode resource) {
        if (path.isReadOnly()) {
            throw ScimProblem.MUTABILITY.because(operation.path() + " is not for you to change.");
        }
        boolean removes = operation.verb() == Verb.REMOVE || operation.value().isNull();
        if (path.attribute().many()) {
            ListPatch list = ListPatch.of(resource, path);
            if (removes) {
                list.remove(operation.value());
            } else {
                list.write(operation.verb(), operation.value());
            }
        } else if (removes) {
            remove(path.path(), resource);
        } else {
            write(path.path(), operation.value(), resource);
        }
    }

    private static void remove(AttributePath path, ObjectNode resource) {
        Canonical.holder(resource, path).remove(path.leaf().name());
    }

    private static void write(AttributePath path, JsonNode given, ObjectNode resource) {
        if (given.isMissingNode()) {
            throw ScimProblem.INVALID_VALUE.because("The value for " + path.text() + " is missing.");
        }
        ObjectNode holder = Canonical.holder(resource, path);
        JsonNode value = Canonical.value(path.leaf(), given);
        if (path.leaf().kind() == Attribute.Kind.COMPLEX) {
            // The parts that are named; the others stay (RFC 7644, section 3.5.2.3).
            holder.withObjectProperty(path.leaf().name()).setAll((ObjectNode) value);
        } else {
            holder.set(path.leaf().name(), value);
        }
    }
}
