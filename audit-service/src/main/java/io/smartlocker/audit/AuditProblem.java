package io.smartlocker.audit;

import io.smartlocker.platform.problem.ProblemType;

/** Problems that only audit-service answers with. */
public enum AuditProblem implements ProblemType {
    EVERYWHERE_ONLY("everywhere-only", 403, "This needs a right that holds at all locations"),
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
