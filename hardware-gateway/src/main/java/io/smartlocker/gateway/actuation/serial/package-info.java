/**
 * Boards on a serial line: the line itself, behind a port of our own; the bus, which asks one question at a time and tells
 * an answer from garbage, echo and what comes too late; and the thread that keeps an eye on a bus's boards.
 */
@NullMarked
package io.smartlocker.gateway.actuation.serial;

import org.jspecify.annotations.NullMarked;
