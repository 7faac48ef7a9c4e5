package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.entity.ReviewWindow;
import org.homestretch.program.entity.Signature;

/**
 * When a program is looked at again.
 *
 * @param on null for a program from before there were review days
 * @param agreed who set it and when, or null
 * @param window the days it can be moved to
 * @param overdue whether the day has passed
 * @param chronic whether the pain lasts for over three months, so that reviews lie further apart (G13)
 */
public record ReviewPlan(LocalDate on, Signature agreed, ReviewWindow window, boolean overdue, boolean chronic)
        implements Serializable {}
