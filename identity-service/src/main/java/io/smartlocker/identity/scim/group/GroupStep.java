package io.smartlocker.identity.scim.group;

import com.fasterxml.jackson.databind.JsonNode;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.scim.filter.Filter;
import io.smartlocker.identity.scim.filter.Filter.Comparison;
import io.smartlocker.identity.scim.filter.Filter.Literal;
import io.smartlocker.identity.scim.filter.Filter.Operator;
import io.smartlocker.identity.scim.patch.Patch;
import io.smartlocker.identity.scim.patch.Patch.Operation;
import io.smartlocker.identity.scim.patch.Patch.Verb;
import io.smartlocker.identity.scim.patch.PatchPath;
import io.smartlocker.identity.scim.schema.AttributePath;
import io.smartlocker.identity.scim.schema.Canonical;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One operation of a PATCH, as something that is done to the rows of a group. */
sealed interface GroupStep {
    record Rename(String name) implements GroupStep {}

    record Identify(@Nullable String externalId) implements GroupStep {}

    record AddMembers(Set<UUID> users) implements GroupStep {}

    record RemoveMembers(Set<UUID> users) implements GroupStep {}

    record RemoveFitting(Filter filter) implements GroupStep {}

    record ReplaceMembers(Set<UUID> users) implements GroupStep {}

    /** Who is named in it. */
    default Set<UUID> named() {
        return switch (this) {
            case AddMembers(Set<UUID> users) -> users;
            case RemoveMembers(Set<UUID> users) -> users;
            case ReplaceMembers(Set<UUID> users) -> users;
            case Rename(String name) -> Set.of();
            case Identify(String externalId) -> Set.of();
            case RemoveFitting(Filter filter) -> Set.of();
        };
    }

    /** @throws ProblemException invalidPath, invalidValue, mutability or noTarget */
    static List<GroupStep> of(Patch patch) {
        return patch.operations().stream().map(GroupStep::of).toList();
    }

    private static GroupStep of(Operation operation) {
        PatchPath path = PatchPath.of(operation.path(), ResourceKind.GROUP);
        if (path.isReadOnly()) {
            throw ScimProblem.MUTABILITY.because(operation.path() + " is not for you to change.");
        }
        boolean removes = operation.verb() == Verb.REMOVE || operation.value().isNull();
        return switch (path.attribute().name()) {
            case "displayName" -> rename(operation, removes);
            case "externalId" -> new Identify(removes ? null : ScimGroup.externalId(operation.value()));
            case "members" -> members(operation, path, removes);
            default -> throw ScimProblem.INVALID_PATH.because("There is nothing at " + operation.path() + ".");
        };
    }

    private static GroupStep rename(Operation operation, boolean removes) {
        if (removes) {
            throw ScimProblem.INVALID_VALUE.because("displayName is required.");
        }
        return new Rename(ScimGroup.name(operation.value()));
    }

    private static GroupStep members(Operation operation, PatchPath path, boolean removes) {
        if (path.path().part() != null || path.filter().isPresent() && !removes) {
            throw ScimProblem.INVALID_PATH.because("Members are added and removed, not changed.");
        }
        if (path.filter().isPresent()) {
            return fitting(path.filter().get());
        }
        JsonNode value = operation.value();
        boolean some = value.isContainerNode() && !value.isEmpty();
        Set<UUID> users = some ? MemberIds.of(Canonical.value(path.attribute(), value)) : Set.of();
        if (removes) {
            return some ? new RemoveMembers(users) : new ReplaceMembers(Set.of());
        }
        return operation.verb() == Verb.ADD ? new AddMembers(users) : new ReplaceMembers(users);
    }

    /** The usual filter names one member; it needs no list to be read. */
    private static GroupStep fitting(Filter filter) {
        return switch (filter) {
            case Comparison(AttributePath path, Operator operator, Literal.Text id)
            when operator == Operator.EQ && path.leaf().name().equals("value") ->
                new RemoveMembers(Set.of(MemberIds.id(id.value())));
            case Filter other -> new RemoveFitting(other);
        };
    }
}
