package io.smartlocker.platform.problem;

import java.util.Arrays;

/** The common problem that stands for a bare HTTP status. */
final class HttpProblem {
    private HttpProblem() {}

    static ProblemType of(int status) {
        return Arrays.stream(CommonProblem.values())
                .filter(problem -> problem.status() == status)
                .findFirst()
                .orElse(status >= 500 ? CommonProblem.INTERNAL : CommonProblem.MALFORMED);
    }
}
