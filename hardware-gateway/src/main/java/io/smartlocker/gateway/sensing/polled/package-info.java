/** Door contacts that are asked again and again, because nothing tells by itself that they moved. */
@NullMarked
package io.smartlocker.gateway.sensing.polled;

import org.jspecify.annotations.NullMarked;
