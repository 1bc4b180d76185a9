package io.smartlocker.identity.dialect.ruangkerja;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.dialect.ruangkerja.BulkAnswer.Created;
import io.smartlocker.identity.user.AddUser;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.ExternalIdentities;
import io.smartlocker.identity.user.FirstPassword;
import io.smartlocker.identity.user.Newcomer;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creates a person with a serial. */
@ApplicationScoped
class CreateUser {
    private static final String SOURCE = "ruangkerja";

    private final OrganizationSerials organizations;
    private final AddUser addUser;
    private final Users users;
    private final ExternalIdentities identities;
    private final TagSerials tags;
    private final Serials serials;

    CreateUser(
            OrganizationSerials organizations,
            AddUser addUser,
            Users users,
            ExternalIdentities identities,
            TagSerials tags,
            Serials serials) {
        this.organizations = organizations;
        this.addUser = addUser;
        this.users = users;
        this.identities = identities;
        this.tags = tags;
        this.serials = serials;
    }

    /** @throws ProblemException 400 for what is wrong, also another organisation's serial, 409 for a clash */
    @Writes
    Uni<Created> create(CreateUserRequest request, Caller caller) {
        RequestCheck.require(request);
        return organizations
                .of(caller.organization())
                .invoke(own -> requireOwn(request, own))
                .flatMap(own -> addUser.add(newcomer(request), Map.of(), caller))
                .call(user -> tags.keep(user.id(), request.tags()))
                .flatMap(user -> serial(user, caller)
                        .map(serial -> new Created(text(request.employeeId()), serial, request.tags())));
    }

    private static void requireOwn(CreateUserRequest request, String own) {
        String said = request.organizationSerial();
        if (said != null && !said.isBlank() && !said.equals(own)) {
            throw RequestCheck.wrong("organizationSerial", "There is no organization " + said + ".");
        }
    }

    private Uni<String> serial(UserView user, Caller caller) {
        String serial = serials.ofUser(user.name());
        return users.require(user.id(), caller.organization())
                .flatMap(person -> identities.put(person, SOURCE, serial))
                .map(kept -> {
                    if (!kept) {
                        throw new IllegalStateException("A random serial was given twice");
                    }
                    return serial;
                });
    }

    private static Newcomer newcomer(CreateUserRequest request) {
        FirstPassword password = password(request);
        Profile profile = new Profile(
                request.employeeId(),
                text(request.name()),
                password instanceof FirstPassword.None ? request.username() : request.signInName(),
                request.address(),
                request.phone(),
                UserType.EMPLOYEE,
                Boolean.TRUE.equals(request.active()),
                null,
                null,
                null,
                null,
                Details.NONE);
        return new Newcomer(profile, List.of(), List.of(), password, List.of());
    }

    /** As documented it is mailed, and made when there is none; without an address nobody could be told a random one. */
    private static FirstPassword password(CreateUserRequest request) {
        String given = text(request.password());
        boolean mailed = request.address() != null;
        if (given.isEmpty()) {
            return mailed ? FirstPassword.randomMailed() : FirstPassword.none();
        }
        return mailed ? FirstPassword.givenAndMailed(given) : FirstPassword.given(given);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
