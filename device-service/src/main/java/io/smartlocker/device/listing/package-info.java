/** Filtered lists, page by page. */
@NullMarked
package io.smartlocker.device.listing;

import org.jspecify.annotations.NullMarked;
