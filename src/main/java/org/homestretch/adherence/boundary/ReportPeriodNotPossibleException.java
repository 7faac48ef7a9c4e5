package org.homestretch.adherence.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** The period of a report ends before it begins, or is longer than a year. */
public class ReportPeriodNotPossibleException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
