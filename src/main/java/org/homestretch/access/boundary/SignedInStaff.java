package org.homestretch.access.boundary;

import java.io.Serializable;
import org.homestretch.access.entity.Role;

/** A member of staff who gave the right password. */
public record SignedInStaff(long id, String username, String displayName, Role role, boolean mustChangePassword)
        implements Serializable {}
