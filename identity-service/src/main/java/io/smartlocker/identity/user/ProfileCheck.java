package io.smartlocker.identity.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what files and directories tell of people to the rules of the API. */
@ApplicationScoped
class ProfileCheck {
    private final Validator validator;

    ProfileCheck(Validator validator) {
        this.validator = validator;
    }

    /** Why a profile cannot be written, field by field, if it cannot. */
    Optional<String> objection(Profile profile) {
        var violations = validator.validate(UserChange.of(profile));
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(violations.stream()
                        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }
}
