package io.smartlocker.scheduling.forecast;

import java.util.List;

/**
 * Whether a coming shift will have enough devices of a type.
 *
 * @param readyNow how many could be handed out now
 * @param expected how many are taken to be ready when it begins
 * @param shortfall how many will be missing
 * @param assumptions what that rests on, device by device, added up
 */
record Figure(Demand demand, int readyNow, int expected, int shortfall, List<Assumption> assumptions) {}
