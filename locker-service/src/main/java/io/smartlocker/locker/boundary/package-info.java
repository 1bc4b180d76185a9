/** What kiosks tell: checked here before anybody else hears it. */
@NullMarked
package io.smartlocker.locker.boundary;

import org.jspecify.annotations.NullMarked;
