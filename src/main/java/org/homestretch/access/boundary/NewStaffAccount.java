package org.homestretch.access.boundary;

import java.util.Set;
import org.homestretch.access.entity.Role;

/** An account to be opened. */
public record NewStaffAccount(
        String username, String displayName, Role role, Set<Long> siteIds, String firstPassword) {}
