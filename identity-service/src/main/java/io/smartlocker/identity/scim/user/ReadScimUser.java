package io.smartlocker.identity.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** Reads a person from a canonical resource, and holds him against the limits. */
@ApplicationScoped
class ReadScimUser {
    private final Validator validator;

    ReadScimUser(Validator validator) {
        this.validator = validator;
    }

    /** @throws ConstraintViolationException if a field is beyond its limits */
    ScimUser read(ObjectNode resource) {
        ScimUser user = ScimUser.of(resource);
        var violations = validator.validate(user);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return user;
    }

    /** @throws ProblemException invalidValue if the required attributes are not there */
    ScimUser readWhole(ObjectNode resource) {
        ScimUser user = read(resource);
        if (user.userName() == null) {
            throw ScimProblem.INVALID_VALUE.because("userName is required.");
        }
        return user;
    }
}
