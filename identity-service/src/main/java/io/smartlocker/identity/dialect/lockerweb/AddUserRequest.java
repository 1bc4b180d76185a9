package io.smartlocker.identity.dialect.lockerweb;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body as it is documented. Fields that the document does not know are ignored, as clients of that system may expect.
 *
 * @param groupId number of a group
 * @param createdBy number of the user on whose behalf it is done
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record AddUserRequest(
        @JsonProperty("user_name") @Schema(examples = "\"Captain\"") @Nullable
        String userName,

        @JsonProperty("email_id") @Schema(examples = "\"captain@gmail.com\"") @Nullable
        String emailId,

        @JsonProperty("employee_id") @Schema(examples = "\"003\"") @Nullable
        String employeeId,

        @JsonProperty("group_id") @Schema(examples = "2") @Nullable
        Long groupId,

        @JsonProperty("created_by") @Schema(examples = "1") @Nullable
        Long createdBy) {}
