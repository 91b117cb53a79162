/** Texts that tell who someone is in many disguises, and clean ones that only look so, held to the rules of identity. */
@org.jspecify.annotations.NullMarked
package org.imrletters.identity;
