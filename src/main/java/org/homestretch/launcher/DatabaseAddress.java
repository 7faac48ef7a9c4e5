package org.homestretch.launcher;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the clinic's database is and how to enter it.
 *
 * @param url a Connector/J address that carries every parameter Homestretch relies on
 */
public record DatabaseAddress(String url, String user, String password) {

    /** What MySQL 8 checks on its own; MariaDB has to be told. */
    static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private static final String SCHEME = "jdbc:mysql://";

    /** Parameters that a clinic may override in its address. */
    private static final Map<String, String> DEFAULTS = ordered(
            "connectTimeout", "10000",
            "tcpKeepAlive", "true",
            "rewriteBatchedStatements", "true");

    /** Parameters that correctness or safety hang on: what the address says instead does not count. */
    private static final Map<String, String> FIXED = ordered(
            // Inside the server Connector/J would present the server's own key store to the database, and every
            // connection breaks.
            "fallbackToSystemKeyStore", "false",
            // Points in time are stored in UTC, whatever zone the database machine lives in.
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "characterEncoding", "UTF-8",
            "sessionVariables", "sql_mode='" + SQL_MODE + "'",
            // One statement per call and no files of this machine: nothing for an injected statement to grow on.
            "allowMultiQueries", "false",
            "allowLoadLocalInfile", "false",
            "allowUrlInLocalInfile", "false",
            "autoDeserialize", "false");

    public DatabaseAddress {
        url = complete(url.strip());
    }

    /** The name of the schema at the end of the address. */
    public String schema() {
        String path = url.substring(SCHEME.length(), url.indexOf('?'));
        return path.substring(path.indexOf('/') + 1);
    }

    /** The machine and port, for sentences. */
    public String place() {
        return url.substring(SCHEME.length(), url.indexOf('/', SCHEME.length()));
    }

    /** Never the password. */
    @Override
    public String toString() {
        return SCHEME + place() + "/" + schema();
    }

    private static String complete(String given) {
        String address = given.contains("?") ? given.substring(0, given.indexOf('?')) : given;
        requireForm(address);
        Map<String, String> parameters = new LinkedHashMap<>(DEFAULTS);
        parameters.putAll(parametersOf(given));
        Set<String> fixed = lowerCased(FIXED.keySet());
        parameters.keySet().removeIf(name -> fixed.contains(name.toLowerCase(Locale.ROOT)));
        parameters.putAll(FIXED);
        return address
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static void requireForm(String address) {
        int slash = address.indexOf('/', SCHEME.length());
        boolean complete = address.startsWith(SCHEME) && slash > SCHEME.length() && slash < address.length() - 1;
        if (!complete) {
            throw new StartFailure("The database address in homestretch.db.url has to look like "
                    + "jdbc:mysql://host:3306/homestretch, for MySQL and MariaDB alike.");
        }
    }

    private static Map<String, String> parametersOf(String url) {
        // A parameter given twice, in whatever letter case, counts once.
        Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (url.contains("?")) {
            for (String parameter : url.substring(url.indexOf('?') + 1).split("&")) {
                int equals = parameter.indexOf('=');
                if (equals > 0) {
                    parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
                }
            }
        }
        return parameters;
    }

    private static Set<String> lowerCased(Set<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
