/**
 * Moving things: the ports to a lock's solenoid and a bay's charging outlet, and the rules under which a solenoid may be
 * energised. Adapters live in the packages below; nothing outside them knows which hardware is wired.
 */
@NullMarked
package io.smartlocker.gateway.actuation;

import org.jspecify.annotations.NullMarked;
