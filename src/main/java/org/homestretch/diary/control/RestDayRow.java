package org.homestretch.diary.control;

import java.time.LocalDate;

/** A rest day that was taken and not taken back. */
public record RestDayRow(long programId, LocalDate day) {}
