package org.homestretch.adherence.control;

import java.time.LocalDate;

/** A session that was due at a fixed time of a day, and whether anything is recorded of it. */
record DueSession(LocalDate day, boolean recorded) {}
