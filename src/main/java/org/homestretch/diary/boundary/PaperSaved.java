package org.homestretch.diary.boundary;

/** How many statements were added, and how many now stand in the place of others. */
public record PaperSaved(int added, int corrected) {}
