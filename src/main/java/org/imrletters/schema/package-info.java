/**
 * Describes the files that people write as JSON Schema (draft 2020-12), for editors that complete and check while they
 * type.
 *
 * <p>The schemas are made from the same declarations that the files are read by, so that both say the same. They travel
 * as resources of this package.
 */
@NullMarked
package org.imrletters.schema;

import org.jspecify.annotations.NullMarked;
