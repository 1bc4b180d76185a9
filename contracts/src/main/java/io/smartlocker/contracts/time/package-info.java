/** What local times in contracts mean. */
@NullMarked
package io.smartlocker.contracts.time;

import org.jspecify.annotations.NullMarked;
