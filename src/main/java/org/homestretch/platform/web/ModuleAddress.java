package org.homestretch.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Where pages find the scripts that are modules. The address holds a sum of all scripts, the same on every node and another
 * with every release that changes one, so that browsers can keep them; modules name each other from where they are.
 */
@Named
@ApplicationScoped
public class ModuleAddress {

    static final String SCRIPTS = "/resources/homestretch/";

    @Inject
    ServletContext application;

    private String release;

    /** @param script such as {@code prescribe/main.js} */
    public String of(String script) {
        String contextPath =
                FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return contextPath + ModuleScripts.PATH + release() + "/" + script;
    }

    /** The sum of all scripts of this release. */
    synchronized String release() {
        if (release == null) {
            CRC32 sum = new CRC32();
            add(SCRIPTS, sum);
            release = Long.toHexString(sum.getValue());
        }
        return release;
    }

    private void add(String folder, CRC32 sum) {
        for (String path : new TreeSet<>(application.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(path, sum);
            } else if (path.endsWith(".js")) {
                sum.update(content(path));
            }
        }
    }

    private byte[] content(String path) {
        try (InputStream script = application.getResourceAsStream(path)) {
            return script.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
