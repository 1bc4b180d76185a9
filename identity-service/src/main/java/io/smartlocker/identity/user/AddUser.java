package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Adds a person. Every API that can add people ends here. */
@ApplicationScoped
public class AddUser {
    private final RoleGiving roleGiving;
    private final Groups groups;
    private final RegisterUser registerUser;

    AddUser(RoleGiving roleGiving, Groups groups, RegisterUser registerUser) {
        this.roleGiving = roleGiving;
        this.groups = groups;
        this.registerUser = registerUser;
    }

    /**
     * @param details what the activity shall say beyond the fact
     * @throws ProblemException 400 for an unknown group or role, or a password that will not do, 403 for rights beyond the caller's own, 409 for a clash
     */
    @Writes
    public Uni<UserView> add(Newcomer newcomer, Map<String, String> details, Caller caller) {
        newcomer.password().requireToFit(newcomer.profile());
        return roleGiving
                .check(newcomer.roles(), caller)
                .flatMap(allowed -> groups.requireAll(newcomer.groups(), caller.organization()))
                .flatMap(known -> registerUser.register(newcomer, Deed.by(caller), details))
                .map(UserView::of);
    }
}
