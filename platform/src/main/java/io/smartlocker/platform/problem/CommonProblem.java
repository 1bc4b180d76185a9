package io.smartlocker.platform.problem;

/** Problems that every service can answer with. */
public enum CommonProblem implements ProblemType {
    MALFORMED("malformed", 400, "The request cannot be read"),
    INVALID("invalid", 400, "The request has invalid fields"),
    UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
    SESSION_ENDED("session-ended", 401, "The session has ended; sign in again"),
    FORBIDDEN("forbidden", 403, "You lack the permission for this"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This cannot be done here"),
    CLASH("clash", 409, "Something else has this already"),
    STALE("stale", 412, "It has changed since you read it"),
    TOO_LARGE("too-large", 413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Send JSON"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "This Idempotency-Key belongs to another request"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Try again later"),
    INTERNAL("internal", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "A part we need is not there; try again");

    private final String slug;
    private final int status;
    private final String title;

    CommonProblem(String slug, int status, String title) {
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
