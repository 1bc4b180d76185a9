/**
 * May this person take or return, and which bay? Pure rules over the replica's records and a moment in time: no I/O, no
 * clock, no framework.
 */
@NullMarked
package io.smartlocker.gateway.decision;

import org.jspecify.annotations.NullMarked;
