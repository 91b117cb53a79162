/** Letters in applications on Spring Boot: settings, a bean, and complaints as answers over HTTP. */
@NullMarked
package org.imrletters.spring;

import org.jspecify.annotations.NullMarked;
