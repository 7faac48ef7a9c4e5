package org.homestretch.exercise.entity;

/** What an exercise is done with at home; handouts list what a program needs, filters look for it. */
public enum Equipment {
    MAT,
    CUSHION,
    PILLOW,
    /** A strap or belt. */
    STRAP,
    /** Light, to slide or to place under an arm. */
    TOWEL,
    ROLLED_TOWEL,
    /** A broomstick or cane. */
    STICK,
    /** Firm, without wheels. */
    CHAIR,
    BED,
    TABLE,
    /** Low, with a rail beside it. */
    STEP,
    WALL,
    DOOR_FRAME,
    /** Something firm to hold for balance: wall, chair, rail or worktop. */
    SUPPORT,
    RESISTANCE_BAND,
    /** A short band, closed to a ring. */
    LOOP_BAND,
    FOAM_ROLLER,
    LIGHT_WEIGHTS,
    BIKE,
    /** Comfortable shoes that grip. */
    SHOES,
    /** A timer or phone that rings. */
    REMINDER
}
