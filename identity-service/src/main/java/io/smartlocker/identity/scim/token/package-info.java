/** Long-lived tokens with which a directory provisions the people of one organisation. */
@NullMarked
package io.smartlocker.identity.scim.token;

import org.jspecify.annotations.NullMarked;
