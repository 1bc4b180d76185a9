/** What is, told while it changes. */
@NullMarked
package io.smartlocker.audit.live;

import org.jspecify.annotations.NullMarked;
