package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.entity.Signature;

/** An issued version in the list of a program. */
public record VersionRow(long id, int number, LocalDate validFrom, LocalDate endsOn, Signature issued, int exercises)
        implements Serializable {}
