package io.smartlocker.audit.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a webhook may hold. It only documents: the patch itself must tell null from absent. */
record WebhookPatch(
        @Nullable String name,
        @Nullable String url,
        @Nullable List<String> types,
        @Nullable Boolean active) {}
