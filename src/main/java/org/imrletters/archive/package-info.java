/** Many old letters at a time: their cases in a folder, and a manifest of what came of each. */
@NullMarked
package org.imrletters.archive;

import org.jspecify.annotations.NullMarked;
