/**
 * What must survive a crash: intents, numbered facts, command ids, offsets, placements of devices, wrong PINs. SQLite in
 * WAL mode with {@code synchronous=FULL}: what is committed is on the disk, sealed with a key of this machine; and in memory
 * while the disk takes nothing. Nothing here knows HTTP, Kafka or hardware.
 */
@NullMarked
package io.smartlocker.gateway.journal;

import org.jspecify.annotations.NullMarked;
