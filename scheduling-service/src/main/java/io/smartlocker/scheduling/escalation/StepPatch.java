package io.smartlocker.scheduling.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a step may hold. It only documents: the patch itself must tell null from absent. */
record StepPatch(
        @Nullable UUID location,
        @Nullable Integer afterMinutes,
        @Nullable StepAction action,
        @Nullable UUID user,
        @Nullable UUID group,
        @Nullable String permission) {}
