package io.smartlocker.identity.dialect.ruangkerja;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The documented refusal.
 *
 * @param message the name of the entry in the error dictionary
 * @param detail what is wrong, for people
 */
@RegisterForReflection
@Schema(name = "RuangkerjaError")
record ErrorAnswer(int errorCode, String message, String detail) {
    static ErrorAnswer of(ProblemException refusal) {
        ErrorEntry entry = ErrorEntry.of(refusal);
        return new ErrorAnswer(entry.number(), entry.name(), entry.detail(refusal));
    }
}
