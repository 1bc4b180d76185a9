package io.smartlocker.audit.retention;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.audit.checkpoint.CheckpointView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long the log is kept, as the API shows it.
 *
 * @param months whole calendar months beside the current one; for ever when absent
 * @param cut the signed statement up to where entries were removed; absent when none were
 */
@RegisterForReflection
@Schema(name = "LogRetention")
record RetentionView(@Nullable Integer months, @Nullable CheckpointView cut, long version) {}
