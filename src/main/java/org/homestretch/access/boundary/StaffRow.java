package org.homestretch.access.boundary;

import java.io.Serializable;
import java.util.Set;
import org.homestretch.access.entity.Role;

/** A staff account as the manager sees it. */
public record StaffRow(
        Long id,
        String username,
        String displayName,
        Role role,
        Set<Long> siteIds,
        boolean active,
        boolean mustChangePassword)
        implements Serializable {}
