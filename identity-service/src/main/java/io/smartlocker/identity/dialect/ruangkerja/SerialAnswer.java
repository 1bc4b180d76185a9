package io.smartlocker.identity.dialect.ruangkerja;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The documented success. */
@RegisterForReflection
@Schema(name = "RuangkerjaSerialAnswer")
record SerialAnswer(String status, String message, Serial data) {
    static final String STATUS = "success";
    static final String MESSAGE = "Success";

    /** By what the dialect knows a thing. */
    @RegisterForReflection
    @Schema(name = "RuangkerjaSerial")
    record Serial(@Nullable String serial) {}

    static SerialAnswer of(String serial) {
        return new SerialAnswer(STATUS, MESSAGE, new Serial(serial));
    }
}
