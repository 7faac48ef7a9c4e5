package org.homestretch.access.boundary;

import java.util.Set;
import org.homestretch.access.entity.Role;

/** What the manager changes of an account. */
public record StaffChange(String displayName, Role role, Set<Long> siteIds, boolean active) {}
