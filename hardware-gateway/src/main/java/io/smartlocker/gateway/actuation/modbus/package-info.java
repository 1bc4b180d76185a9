/**
 * Modbus RTU relay boards that time a pulse themselves, so that no crash of ours leaves a lock energised. The facts are those
 * of Waveshare's boards; others that follow them work too.
 *
 * @see <a href="https://www.waveshare.com/wiki/Modbus_RTU_Relay">Waveshare Modbus RTU Relay</a>
 */
@NullMarked
package io.smartlocker.gateway.actuation.modbus;

import org.jspecify.annotations.NullMarked;
