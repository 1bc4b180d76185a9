package io.smartlocker.identity.face;

import io.smartlocker.platform.problem.ProblemType;

/** Why a face is not kept or shown. */
enum FaceProblem implements ProblemType {
    FACES_OFF("faces-off", 422, "This organisation keeps no faces"),
    CONSENT_MISSING("consent-missing", 422, "The person has not agreed to it"),
    CONSENT_OUTDATED("consent-outdated", 422, "The person has agreed to another text than today's");

    private final String slug;
    private final int status;
    private final String title;

    FaceProblem(String slug, int status, String title) {
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
