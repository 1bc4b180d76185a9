package io.smartlocker.identity.dialect.faceterminal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.user.UserView;

/**
 * What of an answer is not in the request. The face is not in here: this is kept under an {@code Idempotency-Key}.
 *
 * @param createdAt milliseconds since 1970
 * @param updatedAt milliseconds since 1970
 */
@RegisterForReflection
record Added(String name, long createdAt, long updatedAt) {
    static Added of(UserView user) {
        return new Added(
                user.name(), user.createdAt().toEpochMilli(), user.updatedAt().toEpochMilli());
    }
}
