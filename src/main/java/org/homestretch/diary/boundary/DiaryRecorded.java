package org.homestretch.diary.boundary;

/**
 * Something new stands in the diary of a program, or was corrected there. Fired in the transaction that wrote it; who only
 * looks at the diary then waits until that has succeeded.
 */
public record DiaryRecorded(long patientId, long programId) {}
