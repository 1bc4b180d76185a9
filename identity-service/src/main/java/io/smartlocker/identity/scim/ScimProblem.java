package io.smartlocker.identity.scim;

import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.problem.ProblemType;

/**
 * What only SCIM refuses. The slug is the {@code scimType}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7644#section-3.12">RFC 7644, table 9</a>
 */
public enum ScimProblem implements ProblemType {
    INVALID_FILTER("invalidFilter", 400, "The filter cannot be understood"),
    TOO_MANY("tooMany", 400, "The request asks for more than is done at once"),
    MUTABILITY("mutability", 400, "The attribute cannot be changed"),
    INVALID_SYNTAX("invalidSyntax", 400, "The request cannot be read"),
    INVALID_PATH("invalidPath", 400, "The path cannot be understood"),
    NO_TARGET("noTarget", 400, "The path leads to nothing"),
    INVALID_VALUE("invalidValue", 400, "A value is missing or does not fit"),
    TOO_LARGE("tooLarge", 413, "The request is too large");

    private final String slug;
    private final int status;
    private final String title;

    ScimProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** The refusal with one sentence that says what is wrong. */
    public ProblemException because(String detail) {
        return ProblemException.of(this, detail);
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
