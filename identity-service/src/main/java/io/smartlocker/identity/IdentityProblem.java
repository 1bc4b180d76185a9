package io.smartlocker.identity;

import io.smartlocker.platform.problem.ProblemType;

/** Problems that only identity-service answers with. */
public enum IdentityProblem implements ProblemType {
    SIGN_IN_REFUSED("sign-in-refused", 401, "Username or password is wrong"),
    TOTP_REQUIRED("totp-required", 401, "A code of the authenticator app is needed as well"),
    SESSION_ENDED("session-ended", 401, "The session has ended; sign in again"),
    INVALID_CLIENT("invalid-client", 401, "The kiosk could not be recognised"),
    MORE_THAN_YOUR_OWN("more-than-your-own", 403, "Nobody can give rights that he does not hold"),
    WRONG_SECRET("wrong-secret", 403, "The current secret is wrong"),
    TOTP_SET_UP("totp-set-up", 409, "An authenticator app is set up already"),
    NO_TOTP("no-totp", 422, "No authenticator app is set up"),
    RESET_LINK_SPENT("reset-link-spent", 422, "The link was used, or is too old"),
    NOT_YOURSELF("not-yourself", 422, "Nobody can do this to himself"),
    LAST_ADMINISTRATOR("last-administrator", 422, "Somebody who may do everything has to remain"),
    ROLE_OF_EVERYTHING("role-of-everything", 422, "A role of everything stays one"),
    ROLE_IN_USE("role-in-use", 422, "Somebody has this role"),
    SIGN_IN_CODE_REFUSED("sign-in-code-refused", 401, "The sign-in has ended; begin again"),
    RUN_UNDER_WAY("run-under-way", 409, "Another run is under way");

    private final String slug;
    private final int status;
    private final String title;

    IdentityProblem(String slug, int status, String title) {
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
