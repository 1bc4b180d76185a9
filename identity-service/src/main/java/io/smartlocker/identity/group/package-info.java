/** Groups and who is in them. */
@NullMarked
package io.smartlocker.identity.group;

import org.jspecify.annotations.NullMarked;
