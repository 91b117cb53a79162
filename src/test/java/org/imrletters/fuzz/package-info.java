/** What a fuzzer feeds: {@code .ci/fuzz SECONDS} runs each for so long. */
@NullMarked
package org.imrletters.fuzz;

import org.jspecify.annotations.NullMarked;
