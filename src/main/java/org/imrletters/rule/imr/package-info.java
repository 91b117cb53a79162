/**
 * What letters of Independent Medical Review in California are held to besides, and what rules know of medicine: a pack
 * has these rules only by naming them.
 */
@NullMarked
package org.imrletters.rule.imr;

import org.jspecify.annotations.NullMarked;
