package io.smartlocker.identity.scim;

import io.smartlocker.platform.body.BodyLimit;
import io.smartlocker.platform.problem.Problem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** How large a body of SCIM may be; it is what the service provider configuration says. */
@ApplicationScoped
class ScimBodies implements BodyLimit {
    @Override
    public boolean covers(String path) {
        return path.startsWith(ScimAnswers.BASE + "/");
    }

    @Override
    public long bytes() {
        return ScimJson.LONGEST;
    }

    @Override
    public String mediaType() {
        return ScimJson.MEDIA_TYPE;
    }

    @Override
    public Object answer(ProblemException refusal) {
        return ScimError.of(Problem.of(refusal.type(), refusal.getMessage(), null));
    }
}
