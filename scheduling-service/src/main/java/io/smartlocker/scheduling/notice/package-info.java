/** What people are to be told by mail. */
@NullMarked
package io.smartlocker.scheduling.notice;

import org.jspecify.annotations.NullMarked;
