/**
 * Determination letters from case files: {@link org.imrletters.ImrLetters} is the way in.
 *
 * <pre>{@code
 * ImrLetters letters = ImrLetters.standard();
 * PrintableLetter letter = letters.compose(letters.read(Path.of("case.yaml")));
 * Files.writeString(Path.of("letter.txt"), letter.text());
 * Files.write(Path.of("letter.pdf"), letter.pdf());
 * }</pre>
 */
@NullMarked
package org.imrletters;

import org.jspecify.annotations.NullMarked;
