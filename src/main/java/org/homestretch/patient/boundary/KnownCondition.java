package org.homestretch.patient.boundary;

import java.io.Serializable;

/** A condition that can be noted: its code (C1 to C32, A1 to A18), its name, and what to ask or mind. */
public record KnownCondition(String code, String name, String advice) implements Serializable {}
