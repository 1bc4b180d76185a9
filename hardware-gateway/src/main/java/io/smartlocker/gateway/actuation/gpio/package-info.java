/**
 * Locks and outlets on lines of the kernel's GPIO chips, through Pi4J with a provider of our own: the plugins there are set
 * an output's level only after requesting it, which lets an active-low relay click at start.
 */
@NullMarked
package io.smartlocker.gateway.actuation.gpio;

import org.jspecify.annotations.NullMarked;
