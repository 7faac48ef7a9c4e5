package org.homestretch.program.boundary;

/**
 * A draft as the patient would get it if it were issued today. Nothing of it is stored.
 *
 * @param version with the words that the patient would read
 * @param history of the program with that version as its latest
 */
public record DraftPreview(IssuedVersion version, ProgramHistory history) {}
