package org.imrletters.letter;

/**
 * A file that travels inside a printed letter.
 *
 * @param name its name, without a folder
 * @param mediaType what it is, such as {@code application/yaml} (RFC 9512)
 * @param content its bytes, which nobody may change
 */
public record AttachedFile(String name, String mediaType, byte[] content) {}
