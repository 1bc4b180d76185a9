package io.smartlocker.identity.scim.group;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ScimAnswers;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimJson;
import io.smartlocker.identity.scim.ScimVersions;
import io.smartlocker.identity.scim.Selection;
import io.smartlocker.identity.scim.group.GroupRows.Member;
import io.smartlocker.identity.scim.group.GroupRows.Row;
import io.smartlocker.identity.scim.schema.GroupSchemas;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says groups in SCIM's words, in a session under way. Members are read only when they are shown: they can be many. */
@ApplicationScoped
class DescribeGroups {
    private final GroupRows rows;

    DescribeGroups(GroupRows rows) {
        this.rows = rows;
    }

    /** @throws ProblemException 404 if there is none */
    Uni<ScimDocument> one(UUID id, Selection selection, Caller caller) {
        return some(List.of(id), selection, caller).map(found -> found.stream()
                .findFirst()
                .map(ScimDocument::new)
                .orElseThrow(() -> ProblemException.notFound("group")));
    }

    /** Those of an organisation, in the order of the ids. */
    Uni<List<ObjectNode>> some(List<UUID> ids, Selection selection, Caller caller) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return rows.groups(ids, caller.organization())
                .flatMap(groups -> members(groups, selection).map(members -> {
                    Map<UUID, Row> byId = groups.stream().collect(Collectors.toMap(Row::id, Function.identity()));
                    return ids.stream()
                            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                            .map(row -> json(row, members.getOrDefault(row.id(), List.of())))
                            .toList();
                }));
    }

    private Uni<Map<UUID, List<Member>>> members(List<Row> groups, Selection selection) {
        if (!selection.shows("members")) {
            return Uni.createFrom().item(Map.of());
        }
        return rows.members(groups.stream().map(Row::id).toList())
                .map(members -> members.stream().collect(Collectors.groupingBy(Member::group)));
    }

    private static ObjectNode json(Row row, List<Member> members) {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add(GroupSchemas.CORE.urn());
        json.put("id", row.id().toString());
        if (row.externalId() != null) {
            json.put("externalId", row.externalId());
        }
        json.put("displayName", row.name());
        if (!members.isEmpty()) {
            var list = json.putArray("members");
            members.forEach(member -> list.add(json(member)));
        }
        json.putObject("meta")
                .put("resourceType", ResourceKind.GROUP.text())
                .put(
                        "created",
                        Instant.EPOCH
                                .plus(row.createdMicros(), ChronoUnit.MICROS)
                                .toString())
                .put("location", ScimAnswers.BASE + ResourceKind.GROUP.endpoint() + "/" + row.id())
                .put("version", ScimVersions.tag(row.version()));
        return json;
    }

    static ObjectNode json(Member member) {
        return ScimJson.object()
                .put("value", member.user().toString())
                .put("display", member.name())
                .put("$ref", ScimAnswers.BASE + ResourceKind.USER.endpoint() + "/" + member.user())
                .put("type", ResourceKind.USER.text());
    }
}
