package org.homestretch.adherence.boundary;

import java.io.Serializable;

/**
 * Which work items somebody wants to see, always of patients at the own sites.
 *
 * @param mine only those the caller should act on, else those of all colleagues
 * @param done those that are done, else those that are open
 */
public record WorkFilter(boolean mine, boolean done) implements Serializable {}
