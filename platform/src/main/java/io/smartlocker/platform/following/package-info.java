/** Topics that every replica hears all of: no group shares them out and no offset is kept. */
@NullMarked
package io.smartlocker.platform.following;

import org.jspecify.annotations.NullMarked;
