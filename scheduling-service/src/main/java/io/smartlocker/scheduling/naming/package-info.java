/** How files name what other services own, and what such names mean. */
@NullMarked
package io.smartlocker.scheduling.naming;

import org.jspecify.annotations.NullMarked;
