/** What other services want people to be told by mail. */
@NullMarked
package io.smartlocker.identity.notice;

import org.jspecify.annotations.NullMarked;
