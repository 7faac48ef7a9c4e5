package org.homestretch.handout.control;

/**
 * One file with several handouts.
 *
 * @param pdf the file; shared, not to be changed
 */
public record RenderedBatch(byte[] pdf, int pageCount) {}
