package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People by id, newest last; searched by name, numbers and contact data. */
@ApplicationScoped
class ListUsers {
    private static final String SEARCH = """
            and (name ilike :like or employee_id ilike :like or username ilike :like or email ilike :like
                 or phone ilike :like or cast(number as text) = :search)""";
    private static final String IN_GROUP = " and id in (select user_id from membership where group_id = :group)";

    private final Users users;
    private final Memberships memberships;
    private final RoleAssignments assignments;

    ListUsers(Users users, Memberships memberships, RoleAssignments assignments) {
        this.users = users;
        this.memberships = memberships;
        this.assignments = assignments;
    }

    /** @param group only members of it */
    @WithSession
    Uni<Page<UserView>> list(PageQuery page, Optional<UUID> group, Caller caller) {
        StringBuilder where =
                new StringBuilder(" from users where organization = :organization and deleted_at is null");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("organization", caller.organization());
        page.search().ifPresent(text -> {
            where.append(" ").append(SEARCH);
            parameters.put("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            parameters.put("search", text);
        });
        group.ifPresent(id -> {
            where.append(IN_GROUP);
            parameters.put("group", id);
        });
        return total(where.toString(), parameters)
                .flatMap(total -> rows(where.toString(), parameters, page).flatMap(rows -> page(rows, page, total)));
    }

    private static Uni<Long> total(String where, Map<String, Object> parameters) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createNativeQuery(
                    "select count(*) from (select 1" + where + " limit " + Page.EXACT_TOTAL + ") as counted",
                    Long.class);
            parameters.forEach(query::setParameter);
            return query.getSingleResult();
        });
    }

    /** Found by native SQL and read by HQL: Hibernate cannot read an entity with a restriction from a native query. */
    private Uni<List<User>> rows(String where, Map<String, Object> parameters, PageQuery page) {
        return Panache.getSession()
                .flatMap(session -> {
                    String after = page.afterId().isPresent() ? " and id > :after" : "";
                    var query = session.createNativeQuery(
                            "select id" + where + after + " order by id limit " + page.fetch(), UUID.class);
                    parameters.forEach(query::setParameter);
                    page.afterId().ifPresent(id -> query.setParameter("after", id));
                    return query.getResultList();
                })
                .flatMap(ids ->
                        ids.isEmpty() ? Uni.createFrom().item(List.of()) : users.list("id in ?1 order by id", ids));
    }

    private Uni<Page<UserView>> page(List<User> rows, PageQuery page, long total) {
        List<UUID> ids = rows.stream().map(User::id).toList();
        return memberships.of(ids).flatMap(groups -> assignments
                .of(ids)
                .map(roles -> Page.of(
                        rows,
                        page,
                        total,
                        user -> UserView.of(
                                user, groups.getOrDefault(user.id, List.of()), roles.getOrDefault(user.id, List.of())),
                        user -> Cursors.of(user.id))));
    }
}
