/**
 * How this kiosk came to be trusted: its key pair, the one-time code, the administrator's confirmation, and the tokens it
 * asks for since. The private key never leaves the data directory.
 */
@NullMarked
package io.smartlocker.gateway.enrolment;

import org.jspecify.annotations.NullMarked;
