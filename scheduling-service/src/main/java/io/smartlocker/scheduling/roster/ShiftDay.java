package io.smartlocker.scheduling.roster;

import java.time.LocalDate;
import java.util.UUID;

/** A shift on a day. */
public record ShiftDay(UUID shift, LocalDate day) {}
