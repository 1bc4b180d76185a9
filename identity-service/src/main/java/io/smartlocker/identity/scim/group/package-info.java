/** Groups as SCIM Groups. */
@NullMarked
package io.smartlocker.identity.scim.group;

import org.jspecify.annotations.NullMarked;
