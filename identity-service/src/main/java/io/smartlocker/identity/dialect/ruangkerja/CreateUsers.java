package io.smartlocker.identity.dialect.ruangkerja;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.identity.dialect.ruangkerja.BulkAnswer.Failed;
import io.smartlocker.identity.dialect.ruangkerja.BulkAnswer.Item;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.PartOfRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Creates people one after the other; who fails does not keep the others out. */
@ApplicationScoped
class CreateUsers {
    private static final int MOST = 500;

    private final CreateUser createUser;

    CreateUsers(CreateUser createUser) {
        this.createUser = createUser;
    }

    /** @throws ProblemException 400 if nobody is named, or too many are */
    Uni<BulkAnswer> create(BulkRequest request, Caller caller) {
        List<CreateUserRequest> users = named(request.users());
        return Multi.createFrom()
                .iterable(IntStream.range(0, users.size()).boxed().toList())
                .onItem()
                .transformToUniAndConcatenate(
                        number -> PartOfRequest.during(number, () -> create(users.get(number), caller)))
                .collect()
                .asList()
                .map(BulkAnswer::of);
    }

    private Uni<Item> create(CreateUserRequest request, Caller caller) {
        return Uni.createFrom()
                .deferred(() -> createUser.create(request, caller))
                .map(Item.class::cast)
                .onFailure()
                .recoverWithItem(failure -> Failed.of(request, Refusals.of(failure)));
    }

    private static List<CreateUserRequest> named(@Nullable List<@Nullable CreateUserRequest> given) {
        List<CreateUserRequest> users = given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
        if (given == null || given.isEmpty() || users.size() < given.size()) {
            throw ProblemException.of(CommonProblem.MALFORMED, "send an array of users, or an object with users");
        }
        if (users.size() > MOST) {
            throw ProblemException.of(CommonProblem.MALFORMED, "send at most " + MOST + " users at once");
        }
        return users;
    }
}
