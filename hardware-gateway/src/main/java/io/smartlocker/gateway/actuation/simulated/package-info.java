/**
 * The in-memory twin of a cabinet: lines that are really energised for the length of a pulse, doors that spring open after
 * it, bays that hold devices. What it holds is kept in a small file, as metal would keep it when the gateway is killed.
 */
@NullMarked
package io.smartlocker.gateway.actuation.simulated;

import org.jspecify.annotations.NullMarked;
