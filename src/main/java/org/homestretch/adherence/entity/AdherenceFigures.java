package org.homestretch.adherence.entity;

import java.io.Serializable;

/**
 * The adherence figures of one window. Each ratio is 0 to 1, or not applicable when nothing was due.
 *
 * @param dueDays days on which something was due
 * @param sessionsDue sessions due; a fraction where a weekly quota is pro-rated
 * @param session session adherence, the headline: no entry counts as not done
 * @param exercise exercise adherence
 * @param dose dose adherence
 * @param coverage sessions with any entry among those due
 * @param amongRecorded session adherence with sessions without entry left out
 * @param band in one word
 * @param recording how the entries came about
 */
public record AdherenceFigures(
        int dueDays,
        Ratio sessionsDue,
        Ratio session,
        Ratio exercise,
        Ratio dose,
        Ratio coverage,
        Ratio amongRecorded,
        Band band,
        Recording recording)
        implements Serializable {}
