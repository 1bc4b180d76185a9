/** How large bodies may be, path by path, and what is answered beyond. */
@NullMarked
package io.smartlocker.platform.body;

import org.jspecify.annotations.NullMarked;
