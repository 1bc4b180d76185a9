/** Locations, areas and lockers alike: who has to do with one, and what happens to it when the place goes or moves. */
@NullMarked
package io.smartlocker.locker.place;

import org.jspecify.annotations.NullMarked;
