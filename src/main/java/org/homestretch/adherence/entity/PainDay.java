package org.homestretch.adherence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The pain of one exercise day and what the rules make of it. Pain is 0 to 10, null where nothing was said.
 *
 * @param color null when the day has none
 * @param needsReview whether a value is so high that somebody must look at it
 */
public record PainDay(
        LocalDate day,
        Integer painBefore,
        Integer worstDuring,
        Integer nextMorning,
        boolean verySore,
        PainColor color,
        boolean needsReview)
        implements Serializable {}
