package io.smartlocker.identity.user;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.platform.paging.SortField;
import io.smartlocker.platform.paging.SortField.Kind;
import io.smartlocker.platform.paging.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** People, filtered, searched by name, numbers and contact data, and sorted; by id unless said otherwise. */
@ApplicationScoped
public class ListUsers {
    private static final String SEARCH = """
            (name ilike :holding or employee_id ilike :holding or username ilike :holding or email ilike :holding
                or phone ilike :holding or cast(number as text) = :number)""";

    private static final List<SortField> FIELDS = List.of(
            new SortField("name", "lower(name)", Kind.TEXT),
            new SortField("number", "number", Kind.NUMBER),
            new SortField("employeeId", "coalesce(employee_id, '')", Kind.TEXT),
            new SortField("username", "coalesce(username, '')", Kind.TEXT),
            new SortField("createdAt", "created_at", Kind.INSTANT),
            new SortField("updatedAt", "updated_at", Kind.INSTANT));

    private final Users users;
    private final Memberships memberships;
    private final RoleAssignments assignments;

    ListUsers(Users users, Memberships memberships, RoleAssignments assignments) {
        this.users = users;
        this.memberships = memberships;
        this.assignments = assignments;
    }

    @WithSession
    Uni<Page<UserView>> list(PageQuery page, UserFilter filter, Caller caller) {
        Listing listing = all(Sorting.of(filter.sort, FIELDS), caller);
        filter.narrow(listing);
        return read(listing, page);
    }

    /** The members of a group that is known to be the caller's. */
    @WithSession
    public Uni<Page<UserView>> members(UUID group, PageQuery page, Caller caller) {
        Listing listing = all(Sorting.of(null, FIELDS), caller)
                .and("id in (select user_id from membership where group_id = :group)", "group", group);
        return read(listing, page);
    }

    private static Listing all(Sorting sorting, Caller caller) {
        return Listing.of("users", caller.organization(), sorting).and("deleted_at is null");
    }

    /** Found by native SQL and read by HQL: Hibernate cannot read an entity with a restriction from a native query. */
    private Uni<Page<UserView>> read(Listing listing, PageQuery page) {
        page.search().ifPresent(text -> listing.and(SEARCH, "holding", Listing.holding(text))
                .with("number", text));
        return listing.find(page).flatMap(this::page);
    }

    private Uni<Page<UserView>> page(Listing.Found found) {
        List<UUID> ids = found.ids();
        return users.list("id in ?1", ids).flatMap(rows -> memberships.of(ids).flatMap(groups -> assignments
                .of(ids)
                .map(roles -> found.page(
                        rows,
                        User::id,
                        user -> UserView.of(
                                user,
                                groups.getOrDefault(user.id, List.of()),
                                roles.getOrDefault(user.id, List.of()))))));
    }
}
