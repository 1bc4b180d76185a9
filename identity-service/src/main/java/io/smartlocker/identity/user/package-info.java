/** People and their life: added, changed, listed, told to the other services. */
@NullMarked
package io.smartlocker.identity.user;

import org.jspecify.annotations.NullMarked;
