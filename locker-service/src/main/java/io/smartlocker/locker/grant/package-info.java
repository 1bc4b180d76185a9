/** Who may use which lockers, and when. */
@NullMarked
package io.smartlocker.locker.grant;

import org.jspecify.annotations.NullMarked;
