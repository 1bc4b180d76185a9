/** The operations of a PATCH, and how they change a resource. */
@NullMarked
package io.smartlocker.identity.scim.patch;

import org.jspecify.annotations.NullMarked;
