package io.smartlocker.audit;

import io.smartlocker.platform.problem.ProblemType;

/** Problems that only audit-service answers with. */
public enum AuditProblem implements ProblemType {
    EVERYWHERE_ONLY("everywhere-only", 403, "This needs a right that holds at all locations"),
    TOO_MANY_WEBHOOKS("too-many-webhooks", 422, "There are as many webhooks as there can be"),
    ADDRESS_NOT_ALLOWED("address-not-allowed", 422, "This address may not be told"),
    WEBHOOK_NOT_ACTIVE("webhook-not-active", 422, "The webhook is paused or disabled"),
    KEY_MISSING("key-missing", 503, "This installation lacks a key");

    private final String slug;
    private final int status;
    private final String title;

    AuditProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
