package io.smartlocker.identity.dialect.locksystem;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person after he was edited. */
@RegisterForReflection
@Schema(name = "LockSystemEdited")
record Edited(int status, String msg, UserEntry user) {
    static Edited of(UserEntry user) {
        return new Edited(Outcome.DONE, "User Update Success", user);
    }
}
