package org.homestretch.adherence.boundary;

/**
 * A report to be downloaded.
 *
 * @param name of the file, always the same
 * @param content CSV in UTF-8 with a byte order mark, as spreadsheets expect it
 */
public record ReportFile(String name, byte[] content) {}
