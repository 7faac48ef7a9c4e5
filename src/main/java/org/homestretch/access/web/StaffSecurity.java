package org.homestretch.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Staff sign in on a page of ours; whoever opens another page first is led there and back. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(loginPage = "/public/sign-in.xhtml", useForwardToLogin = false, errorPage = ""))
@ApplicationScoped
public class StaffSecurity {}
