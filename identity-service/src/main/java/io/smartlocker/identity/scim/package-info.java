/** SCIM 2.0 (RFC 7643, RFC 7644) at {@code /scim/v2}: what all its parts share. */
@NullMarked
package io.smartlocker.identity.scim;

import org.jspecify.annotations.NullMarked;
