package org.homestretch.program.boundary;

import java.io.Serializable;

/** How many of the programs in use a rule touches. */
public record RuleReach(int touched, int inUse) implements Serializable {}
