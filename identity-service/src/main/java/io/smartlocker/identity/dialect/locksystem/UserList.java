package io.smartlocker.identity.dialect.locksystem;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of people.
 *
 * @param currentPage the page's number, as text
 */
@RegisterForReflection
@Schema(name = "LockSystemUserList")
record UserList(int status, String msg, long totalPage, String currentPage, List<UserEntry> list) {
    static UserList of(List<UserEntry> list, PageNumber page, long people) {
        long pages = (people + page.limit() - 1) / page.limit();
        return new UserList(Outcome.DONE, "", pages, Integer.toString(page.number()), list);
    }
}
