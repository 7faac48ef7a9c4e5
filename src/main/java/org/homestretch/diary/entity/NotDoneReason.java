package org.homestretch.diary.entity;

/** Why an exercise was left out, in the patient's choice of words; each points at something the clinic can do. */
public enum NotDoneReason {
    FORGOT,
    NO_TIME,
    PAIN,
    DID_NOT_UNDERSTAND,
    NO_EQUIPMENT,
    ILL,
    FELT_BETTER,
    OTHER
}
