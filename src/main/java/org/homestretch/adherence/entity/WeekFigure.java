package org.homestretch.adherence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One calendar week of a program.
 *
 * @param session session adherence of its due days so far; not applicable when nothing was due
 * @param coverage sessions with any entry among those due
 */
public record WeekFigure(LocalDate monday, Ratio session, Ratio coverage) implements Serializable {}
