/**
 * What came of golden suites: for people at a terminal, for CI systems, and as a page for browsers.
 *
 * <p>{@link org.imrletters.golden.report.HtmlReport} and {@link org.imrletters.golden.report.JunitReport} take one outcome after the
 * other as a run hands them out; {@link org.imrletters.golden.report.SummaryText} shows what was found when it is over.
 */
@NullMarked
package org.imrletters.golden.report;

import org.jspecify.annotations.NullMarked;
