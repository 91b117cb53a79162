/**
 * What came of golden suites: for people at a terminal, for CI systems, and as a page for browsers.
 *
 * <p>{@link org.imrletters.results.HtmlReport} and {@link org.imrletters.results.JunitReport} take one outcome after the
 * other as a run hands them out; {@link org.imrletters.results.SummaryText} shows what was found when it is over.
 */
@NullMarked
package org.imrletters.results;

import org.jspecify.annotations.NullMarked;
