package org.homestretch.access.entity;

/** What a member of staff may do; the names are those of {@code Roles}. */
public enum Role {
    THERAPIST,
    RECEPTION,
    MANAGER
}
