package io.smartlocker.system.gpio;

/**
 * What the technician's commands said at a locker wired as in {@code cabinet.yaml}: the exit code, and then the text.
 *
 * @param check with every line free
 * @param checkWhileHeld while another program held a lock's line
 * @param testBay of bay 1, whose door was pushed open as its lock was energised
 * @param testBayShut of bay 1, whose door stayed shut
 * @param allOff with every line free
 */
record TechnicianReport(String check, String checkWhileHeld, String testBay, String testBayShut, String allOff) {}
