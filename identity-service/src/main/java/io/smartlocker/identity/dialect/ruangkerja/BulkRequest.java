package io.smartlocker.identity.dialect.ruangkerja;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many people at once. */
@RegisterForReflection
@Schema(name = "RuangkerjaCreateUsers")
record BulkRequest(@Nullable List<@Nullable CreateUserRequest> users) {}
