/**
 * What is wired where, and what it does now. {@code CabinetLayout} is the checked {@code cabinet.yaml}; {@code Wiring} is
 * the hardware it describes, opened.
 */
@NullMarked
package io.smartlocker.gateway.cabinet;

import org.jspecify.annotations.NullMarked;
