/** People as SCIM Users. */
@NullMarked
package io.smartlocker.identity.scim.user;

import org.jspecify.annotations.NullMarked;
