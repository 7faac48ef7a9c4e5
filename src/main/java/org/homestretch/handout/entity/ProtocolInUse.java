package org.homestretch.handout.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A protocol that active programs came of (P-80).
 *
 * @param changedAt when its stages were changed last, or null if they never were
 */
public record ProtocolInUse(String code, String title, Instant changedAt) implements Serializable {}
