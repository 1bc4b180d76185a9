/** Where this service may connect to when an administrator of a customer says so. */
@NullMarked
package io.smartlocker.identity.outgoing;

import org.jspecify.annotations.NullMarked;
