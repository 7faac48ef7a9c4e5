package org.homestretch.handout.entity;

import java.io.Serializable;

/** A handout that was left out of its batch, for whoever ordered it and still works at the patient's site (H-56). */
public record LeftOutRow(long programId, String title, String givenName, String familyName, LeftOut why)
        implements Serializable {}
