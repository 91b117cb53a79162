/**
 * Complaints for programs: editors, build servers, dashboards.
 *
 * <p>What people read stands in {@link org.imrletters.diagnostic.DiagnosticText}.
 */
@NullMarked
package org.imrletters.report;

import org.jspecify.annotations.NullMarked;
