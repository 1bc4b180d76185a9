/** Lists: limit, cursor and total. */
@NullMarked
package io.smartlocker.platform.paging;

import org.jspecify.annotations.NullMarked;
