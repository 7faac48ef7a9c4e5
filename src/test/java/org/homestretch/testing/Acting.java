package org.homestretch.testing;

import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Acts inside the server as a signed-in member of staff: role checks of boundaries and the caller's name hold as if that
 * person had sent the request. The password is left out; signing in has tests of its own.
 *
 * <pre>{@code long id = Acting.as("anna", Set.of(Roles.THERAPIST), () -> patients.register(newPatient));}</pre>
 */
public final class Acting {

    /** The server's own classes, which no test can be compiled against: they lie packed inside its archive. */
    private static final String SECURITY_CONTEXT = "com.sun.enterprise.security.SecurityContext";

    private static final String PRINCIPAL = "org.glassfish.security.common.PrincipalImpl";
    private static final String GROUP = "org.glassfish.security.common.Group";

    private Acting() {}

    /** Runs {@code deed} as {@code username} with these roles; what it throws arrives as it is. */
    public static <T> T as(String username, Set<String> roles, Callable<T> deed) throws Exception {
        Object before = current();
        enter(signedIn(username, roles));
        try {
            return deed.call();
        } finally {
            enter(before);
        }
    }

    /** As above, for a deed without a result and a person with one role. */
    public static void as(String username, String role, Deed deed) throws Exception {
        as(username, Set.of(role), () -> {
            deed.run();
            return null;
        });
    }

    /** As above, for one role and a result. */
    public static <T> T as(String username, String role, Callable<T> deed) throws Exception {
        return as(username, Set.of(role), deed);
    }

    private static Object signedIn(String username, Set<String> roles) throws ReflectiveOperationException {
        Subject subject = new Subject();
        subject.getPrincipals().add(principal(PRINCIPAL, username));
        for (String role : roles) {
            // A group of the same name stands for a role, unless a descriptor says otherwise.
            subject.getPrincipals().add(principal(GROUP, role));
        }
        return serverClass(SECURITY_CONTEXT)
                .getConstructor(String.class, Subject.class)
                .newInstance(username, subject);
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        return (Principal) serverClass(type).getConstructor(String.class).newInstance(name);
    }

    private static Object current() throws ReflectiveOperationException {
        return serverClass(SECURITY_CONTEXT).getMethod("getCurrent").invoke(null);
    }

    private static void enter(Object context) throws ReflectiveOperationException {
        Class<?> type = serverClass(SECURITY_CONTEXT);
        type.getMethod("setCurrent", type).invoke(null, context);
    }

    private static Class<?> serverClass(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }

    /** Something done without a result. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }
}
