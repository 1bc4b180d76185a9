package io.smartlocker.identity.dialect.lockerweb;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.dialect.lockerweb.AddUserAnswer.Message;
import io.smartlocker.identity.user.AddUser;
import io.smartlocker.identity.user.FirstPassword;
import io.smartlocker.identity.user.Newcomer;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.Problem.FieldError;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says the request in our words, has the person added, and says the outcome in theirs. */
@ApplicationScoped
class AddLockerWebUser {
    private final NumberedThings numbered;
    private final AddUser addUser;

    AddLockerWebUser(NumberedThings numbered, AddUser addUser) {
        this.numbered = numbered;
        this.addUser = addUser;
    }

    /** @throws AddUserRefused if the request is wrong; nothing was added then */
    Uni<AddUserAnswer> add(AddUserRequest request, Caller caller) {
        Message wrong = FieldCheck.of(request);
        if (!wrong.isEmpty()) {
            throw new AddUserRefused(new AddUserAnswer("Check the fields named in message.", wrong));
        }
        return numbered.groupsOf(request, caller)
                .flatMap(groups -> addUser.add(newcomer(request, groups), details(request), caller))
                .map(AddLockerWebUser::added)
                .onFailure(ProblemException.class)
                .transform(problem -> refusal((ProblemException) problem));
    }

    private static Newcomer newcomer(AddUserRequest request, List<UUID> groups) {
        Profile profile = Profile.employee(request.employeeId(), text(request.userName()), null, request.emailId());
        return new Newcomer(profile, groups, List.of(), FirstPassword.none(), List.of());
    }

    private static Map<String, String> details(AddUserRequest request) {
        return Optional.ofNullable(request.createdBy())
                .map(number -> Map.of("createdBy", number.toString()))
                .orElse(Map.of());
    }

    private static AddUserAnswer added(UserView user) {
        return new AddUserAnswer(
                AddUserAnswer.SUCCESS, new Message(user.name(), text(user.email()), text(user.employeeId())));
    }

    private static Throwable refusal(ProblemException problem) {
        boolean aboutAField =
                problem.type() == CommonProblem.CLASH && !problem.errors().isEmpty();
        if (!aboutAField) {
            return problem;
        }
        FieldError error = problem.errors().getFirst();
        return switch (error.field()) {
            case "email" -> refused(new Message("", "The email_id is taken.", ""));
            case "employeeId" -> refused(new Message("", "", "The employee_id is taken."));
            default -> problem;
        };
    }

    private static AddUserRefused refused(Message wrong) {
        return new AddUserRefused(new AddUserAnswer("Check the fields named in message.", wrong));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
