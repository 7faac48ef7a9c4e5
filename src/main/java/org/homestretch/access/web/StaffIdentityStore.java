package org.homestretch.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.homestretch.access.boundary.SignedInStaff;
import org.homestretch.access.boundary.StaffSignIn;

/** Asks the clinic's own accounts. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

    @Inject
    StaffSignIn staff;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return staff.check(given.getCaller(), given.getPasswordAsString())
                .map(StaffIdentityStore::valid)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult valid(SignedInStaff account) {
        return new CredentialValidationResult(
                account.username(), Set.of(account.role().name()));
    }
}
