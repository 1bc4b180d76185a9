package io.smartlocker.contracts.state;

/**
 * Something that can be wrong with devices of a type, for a person to choose.
 *
 * @param code by which it is told, unique within the type
 * @param text what the person reads
 * @param critical a device with it is not handed out
 */
public record FaultChoice(String code, String text, boolean critical) {}
