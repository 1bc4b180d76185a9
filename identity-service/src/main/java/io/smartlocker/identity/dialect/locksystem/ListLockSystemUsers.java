package io.smartlocker.identity.dialect.locksystem;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.user.NumberedUsers;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The people of an organisation, page by page, the newest first as in the document's example. */
@ApplicationScoped
class ListLockSystemUsers {
    private final NumberedUsers users;

    ListLockSystemUsers(NumberedUsers users) {
        this.users = users;
    }

    Uni<UserList> list(PageNumber page, Caller caller) {
        return users.page(page.number(), page.limit(), caller)
                .map(found -> UserList.of(
                        found.users().stream()
                                .map(user -> UserEntry.of(
                                        user, found.administrators().contains(user.id())))
                                .toList(),
                        page,
                        found.total()));
    }
}
