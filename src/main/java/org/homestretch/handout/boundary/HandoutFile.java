package org.homestretch.handout.boundary;

/**
 * A handout to print.
 *
 * @param name of the file; tells the sheet code and nothing about the patient
 */
public record HandoutFile(String name, byte[] pdf) {}
