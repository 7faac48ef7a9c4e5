package org.homestretch.adherence.boundary;

import java.io.Serializable;
import org.homestretch.adherence.entity.GroupFigures;

/**
 * The patients of one therapist. For learning, not for ranking: therapists treat different patients.
 *
 * @param programs programs in force on any day of the period
 */
public record TherapistFigures(long staffId, String name, int programs, GroupFigures figures) implements Serializable {}
