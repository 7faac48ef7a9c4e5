package org.homestretch.program.boundary;

/**
 * A program in a report across patients.
 *
 * @param therapistId staff account of who issued the latest version
 * @param therapistName as it stood when the version was issued
 */
public record ReportedProgram(ProgramHistory history, long therapistId, String therapistName) {}
