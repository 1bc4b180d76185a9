/** What kiosks get from here: tokens for their assertions, and the edge keys sealed to their own key. */
@NullMarked
package io.smartlocker.identity.kiosk;

import org.jspecify.annotations.NullMarked;
