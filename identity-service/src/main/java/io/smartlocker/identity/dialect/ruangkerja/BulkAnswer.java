package io.smartlocker.identity.dialect.ruangkerja;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who of many was created, and who not and why. */
@RegisterForReflection
@Schema(name = "RuangkerjaBulkAnswer")
record BulkAnswer(String status, String message, Items data) {
    /** One person's outcome. */
    sealed interface Item permits Created, Failed {}

    /** Somebody who was created. */
    @RegisterForReflection
    @Schema(name = "RuangkerjaCreated")
    record Created(@JsonProperty("employeeID") String employeeId, String serial, List<String> tagSerials)
            implements Item {}

    /** Somebody who was not. */
    @RegisterForReflection
    @Schema(name = "RuangkerjaFailed")
    record Failed(@JsonProperty("employeeID") @Nullable String employeeId, int errorCode, String message, String detail)
            implements Item {
        static Failed of(CreateUserRequest request, ProblemException refusal) {
            ErrorAnswer error = ErrorAnswer.of(refusal);
            return new Failed(request.employeeId(), error.errorCode(), error.message(), error.detail());
        }
    }

    /** Each in the order of the request. */
    @RegisterForReflection
    @Schema(name = "RuangkerjaBulkItems")
    record Items(List<Created> successItems, List<Failed> failedItems) {}

    static BulkAnswer of(List<Item> items) {
        List<Created> created = new ArrayList<>();
        List<Failed> failed = new ArrayList<>();
        items.forEach(item -> {
            switch (item) {
                case Created success -> created.add(success);
                case Failed failure -> failed.add(failure);
            }
        });
        return new BulkAnswer(SerialAnswer.STATUS, SerialAnswer.MESSAGE, new Items(created, failed));
    }
}
