/**
 * The replica of people, rights, bays, devices and shifts, and the lease under which it may be used. The records lie in the
 * journal's database, so that they and the offset they came with change together; decisions read an immutable snapshot, and
 * people from the disk.
 *
 * <p>A directory can also be stored without Kafka: {@link io.smartlocker.gateway.directory.LoadDirectory} reads records from
 * a file into the data directory of an enrolled kiosk, through the same checks. It opens no way around them: the lease must
 * carry the signature of the key learned at enrolment, and edge keys must be sealed to this kiosk's key.
 */
@NullMarked
package io.smartlocker.gateway.directory;

import org.jspecify.annotations.NullMarked;
