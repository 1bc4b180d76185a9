/**
 * Badge readers of this machine, beside the one that types into the page: a keyboard whose digits never reach the page, or a
 * serial line. Whatever a reader sends becomes a badge UID in its one written form, and a tap.
 */
@NullMarked
package io.smartlocker.gateway.reader;

import org.jspecify.annotations.NullMarked;
