package org.homestretch.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Root of the JSON interface, which serves the patient's phone page. */
@ApplicationPath("/api")
public class Api extends Application {}
