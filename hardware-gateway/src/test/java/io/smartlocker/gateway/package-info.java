@NullUnmarked
package io.smartlocker.gateway;

import org.jspecify.annotations.NullUnmarked;
