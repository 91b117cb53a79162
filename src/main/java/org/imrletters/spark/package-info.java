/** Letters on Apache Spark, where one machine is not enough. On the class path only: it is no part of the module. */
@NullMarked
package org.imrletters.spark;

import org.jspecify.annotations.NullMarked;
