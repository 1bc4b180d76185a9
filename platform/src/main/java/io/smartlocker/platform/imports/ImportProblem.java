package io.smartlocker.platform.imports;

import io.smartlocker.platform.problem.ProblemType;

/** Problems of files that are sent. */
enum ImportProblem implements ProblemType {
    UNDER_WAY("import-under-way", 409, "Another import is under way");

    private final String slug;
    private final int status;
    private final String title;

    ImportProblem(String slug, int status, String title) {
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
