package io.smartlocker.scheduling.roster;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Who is to work a shift on a day; nobody when the list is empty. */
@RegisterForReflection
record RosterRequest(@NotNull @Size(max = 1000) List<@NotNull UUID> users) {}
