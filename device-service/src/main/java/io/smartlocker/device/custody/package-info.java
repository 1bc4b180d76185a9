/** Who holds what since when, as the kiosks' facts tell it. */
@NullMarked
package io.smartlocker.device.custody;

import org.jspecify.annotations.NullMarked;
