/**
 * Golden suites as JUnit tests, with ApprovalTests as their engine. One line makes a suite:
 *
 * <pre>{@code
 * @TestFactory
 * LetterSuite letters() {
 *   return LetterSuite.in(Path.of("letters"));
 * }
 * }</pre>
 *
 * <p>A project that uses this package has JUnit Jupiter and ApprovalTests ({@code com.approvaltests:approvaltests}) among
 * its test dependencies. With java-diff-utils there as well, failures tell which words changed.
 */
@NullMarked
package org.imrletters.golden.junit;

import org.jspecify.annotations.NullMarked;
