package io.smartlocker.audit.retention;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How long the log is to be kept.
 *
 * @param months whole calendar months (UTC) beside the current one; for ever when absent. Three at least, so that nobody can
 *     remove what he has just done
 */
@RegisterForReflection
record RetentionRequest(@Nullable @Min(3) @Max(600) Integer months) {}
