/** Tokens that nobody must believe. */
@NullMarked
package io.smartlocker.testing.forgery;

import org.jspecify.annotations.NullMarked;
