package org.homestretch.exercise.entity;

/** What an exercise is done with at home; handouts list what a program needs, filters look for it. */
public enum Equipment {
    MAT,
    CUSHION,
    PILLOW,
    /** A strap, belt or rolled towel. */
    STRAP,
    /** Firm, without wheels. */
    CHAIR,
    WALL,
    DOOR_FRAME,
    /** Something firm to hold for balance: wall, chair, rail or worktop. */
    SUPPORT,
    RESISTANCE_BAND,
    FOAM_ROLLER,
    LIGHT_WEIGHTS,
    BIKE,
    /** Comfortable shoes that grip. */
    SHOES,
    /** A timer or phone that rings. */
    REMINDER
}
