/** Folders that runs write to, and what they keep of what they did, so that one that was killed goes on. */
@NullMarked
package org.imrletters.run;

import org.jspecify.annotations.NullMarked;
