/** The whole stack from outside: started as a user starts it, driven over HTTP. */
@NullMarked
package io.smartlocker.system;

import org.jspecify.annotations.NullMarked;
