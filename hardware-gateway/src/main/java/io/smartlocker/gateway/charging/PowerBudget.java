package io.smartlocker.gateway.charging;

/**
 * What all outlets of a locker together may draw.
 *
 * @param milliwatts 0 when none may be on
 */
record PowerBudget(long milliwatts) {
    private static final long MILLI = 1_000;

    static PowerBudget ofWatts(int watts) {
        return new PowerBudget(watts * MILLI);
    }

    /** What is left when so much is drawn already; never less than nothing. */
    PowerBudget without(long drawn) {
        return new PowerBudget(Math.max(0, milliwatts - drawn));
    }

    /** Whether so many milliwatts may be drawn. */
    boolean covers(long drawn) {
        return drawn <= milliwatts;
    }
}
