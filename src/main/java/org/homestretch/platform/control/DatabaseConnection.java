package org.homestretch.platform.control;

import jakarta.annotation.sql.DataSourceDefinition;

/** Where the clinic's data live. The address and the account come from the settings. */
@DataSourceDefinition(
        name = DatabaseConnection.DATA_SOURCE,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=homestretch.db.url}",
        user = "${MPCONFIG=homestretch.db.user}",
        password = "${MPCONFIG=homestretch.db.password}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            // A server that was restarted leaves dead connections in the pool: try each before it is lent.
            "fish.payara.is-connection-validation-required=true",
            // A page lends one for each of its queries: trying it once in a second is enough.
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation"
        })
final class DatabaseConnection {

    static final String DATA_SOURCE = "java:app/jdbc/homestretch";

    private DatabaseConnection() {}
}
