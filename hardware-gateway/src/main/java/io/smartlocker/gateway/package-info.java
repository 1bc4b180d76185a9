/**
 * The hardware gateway: one process on the kiosk's Raspberry Pi that decides, fires, senses, remembers and tells.
 *
 * <p>Rooms: {@code decision} (rules, no I/O), {@code cabinet} (what is wired where and what it does now),
 * {@code actuation} and {@code sensing} (ports to hardware and their adapters), {@code charging}, {@code journal} (what
 * must survive a crash), {@code directory} (the replica and its lease), {@code link} (Kafka), {@code kiosk} (loopback
 * HTTP), {@code enrolment} (how this kiosk came to be trusted) and {@code supervision} (what systemd is told). Beside it
 * run the {@code guard}, a second process that ends pulses which the first one cannot, and the commands of the {@code
 * technician}.
 */
@NullMarked
package io.smartlocker.gateway;

import org.jspecify.annotations.NullMarked;
