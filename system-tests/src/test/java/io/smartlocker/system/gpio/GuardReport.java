package io.smartlocker.system.gpio;

import java.util.List;

/**
 * What was seen when gateways were ended by force during a pulse.
 *
 * @param killed how the lines of those went off that were killed
 * @param stopped how the lines of those went off that were stopped
 * @param drivenOffAfterDeath how many guards of killed ones said that they drove every output off
 * @param drivenOffAfterSilence how many guards of stopped ones said so
 * @param unguarded what is said of a pulse whose guard was killed just before
 * @param changesUnguarded of its line meanwhile
 * @param guardedAgain a pulse of the same lock went on the line once there was a guard again
 * @param packagedKilled how a line of the packaged gateway went off
 * @param packagedStopped how a line of the packaged gateway went off
 * @param packagedOutput what both packaged gateways and their guards wrote
 */
record GuardReport(
        List<Fall> killed,
        List<Fall> stopped,
        int drivenOffAfterDeath,
        int drivenOffAfterSilence,
        String unguarded,
        int changesUnguarded,
        boolean guardedAgain,
        Fall packagedKilled,
        Fall packagedStopped,
        String packagedOutput) {}
