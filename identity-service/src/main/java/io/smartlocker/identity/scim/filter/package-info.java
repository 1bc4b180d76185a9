/** SCIM filters: text to a sealed tree, and the tree to SQL with bound parameters. */
@NullMarked
package io.smartlocker.identity.scim.filter;

import org.jspecify.annotations.NullMarked;
