/** What this service knows of things that other services own, kept from their state topics. */
@NullMarked
package io.smartlocker.scheduling.known;

import org.jspecify.annotations.NullMarked;
