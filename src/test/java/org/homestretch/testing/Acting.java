package org.homestretch.testing;

import jakarta.security.enterprise.CallerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Acts inside the server as a signed-in member of staff: role checks of boundaries and the caller's name hold as if that
 * person had sent the request. The password is left out; signing in has tests of its own.
 *
 * <pre>{@code long id = Acting.as("anna", Roles.THERAPIST, () -> patients.register(newPatient));}</pre>
 */
public final class Acting {

    // The server's own classes, which no test can be compiled against: they lie packed inside its archive.
    private static final String SECURITY_CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";
    private static final String POLICY_HANDLER = "com.sun.enterprise.security.jacc.context.PolicyContextHandlerImpl";

    private Acting() {}

    /** Runs {@code deed} as {@code username} with these roles; what it throws arrives as it is. */
    public static <T> T as(String username, Set<String> roles, Callable<T> deed) throws Exception {
        Object before = current();
        HttpServletRequest request = request(null);
        enter(signedIn(username, roles));
        try {
            return deed.call();
        } finally {
            enter(before);
            request(request);
        }
    }

    /** As above, for one role. */
    public static <T> T as(String username, String role, Callable<T> deed) throws Exception {
        return as(username, Set.of(role), deed);
    }

    /** As above, for one role and a deed without a result. */
    public static void doing(String username, String role, Deed deed) throws Exception {
        as(username, Set.of(role), () -> {
            deed.run();
            return null;
        });
    }

    private static Object signedIn(String username, Set<String> roles) throws ReflectiveOperationException {
        Subject subject = new Subject();
        subject.getPrincipals().add(new CallerPrincipal(username));
        for (String role : roles) {
            // A group stands for the role of the same name, unless a descriptor says otherwise.
            subject.getPrincipals().add((Principal)
                    serverClass(GROUP).getConstructor(String.class).newInstance(role));
        }
        return serverClass(SECURITY_CONTEXT)
                .getConstructor(String.class, Subject.class)
                .newInstance(username, subject);
    }

    private static Object current() throws ReflectiveOperationException {
        return serverClass(SECURITY_CONTEXT).getMethod("getCurrent").invoke(null);
    }

    private static void enter(Object context) throws ReflectiveOperationException {
        Class<?> type = serverClass(SECURITY_CONTEXT);
        type.getMethod("setCurrent", type).invoke(null, context);
    }

    /**
     * Exchanges the request in which the server believes this thread to be. The test runner's own request, which nobody
     * signed, would otherwise be asked for the caller's name.
     */
    private static HttpServletRequest request(HttpServletRequest request) throws ReflectiveOperationException {
        Class<?> type = serverClass(POLICY_HANDLER);
        Object data = type.getMethod("getHandlerData")
                .invoke(type.getMethod("getInstance").invoke(null));
        String key = (String) type.getField("HTTP_SERVLET_REQUEST").get(null);
        HttpServletRequest before = (HttpServletRequest)
                data.getClass().getMethod("get", String.class).invoke(data, key);
        data.getClass()
                .getMethod("setHttpServletRequest", HttpServletRequest.class)
                .invoke(data, request);
        return before;
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
