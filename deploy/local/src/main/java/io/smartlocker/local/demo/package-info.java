/** The demo site, made through the public API alone, as a person would make it with the web admin. */
@NullMarked
package io.smartlocker.local.demo;

import org.jspecify.annotations.NullMarked;
