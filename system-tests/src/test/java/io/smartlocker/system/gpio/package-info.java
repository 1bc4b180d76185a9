/**
 * The gateway on a real GPIO character device: a small Linux with the kernel's simulated chip is booted, {@code Guest} runs
 * in it and writes a report, and the tests read the report.
 */
@NullMarked
package io.smartlocker.system.gpio;

import org.jspecify.annotations.NullMarked;
