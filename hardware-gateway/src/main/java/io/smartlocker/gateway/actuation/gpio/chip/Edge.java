package io.smartlocker.gateway.actuation.gpio.chip;

/**
 * A line changed and stayed so for its debounce time.
 *
 * @param index of the line within its request
 * @param active what it is now
 */
public record Edge(int index, boolean active) {}
