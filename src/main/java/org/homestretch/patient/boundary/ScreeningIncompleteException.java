package org.homestretch.patient.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A screening answers every question, and says what a yes is about (PT-13). */
public class ScreeningIncompleteException extends BusinessException {

    private static final long serialVersionUID = 1L;
}
