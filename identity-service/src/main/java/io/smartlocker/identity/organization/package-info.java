/** Organisations, and how the first one comes to be. */
@NullMarked
package io.smartlocker.identity.organization;

import org.jspecify.annotations.NullMarked;
