package io.smartlocker.identity.dialect.locksystem;

import io.smartlocker.identity.dialect.PersonLimits;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param number counted from 1
 * @param limit people on a page, 1 to 200
 */
record PageNumber(int number, int limit) {
    private static final int LARGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** @throws ProblemException 400 if one is missing, or no such number */
    static PageNumber of(@Nullable String number, @Nullable String limit) {
        new RequiredFields()
                .require("pagenumber", number)
                .require("limit", limit)
                .check();
        PageNumber page = new PageNumber(whole("pagenumber", number), whole("limit", limit));
        if (page.limit > LARGEST) {
            throw ProblemException.of(CommonProblem.INVALID, "limit", "The limit is at most " + LARGEST + ".");
        }
        return page;
    }

    private static int whole(String field, @Nullable String text) {
        if (PersonLimits.isMissing(text) || !NUMBER.matcher(text).matches()) {
            throw ProblemException.of(CommonProblem.INVALID, field, "The " + field + " is a number from 1 to 999999.");
        }
        return Integer.parseInt(text);
    }
}
