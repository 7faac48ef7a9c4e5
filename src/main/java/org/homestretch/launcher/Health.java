package org.homestretch.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the started server answers to {@code /health/ready}, asked anew at each question. */
final class Health {

    /** The server's own words when the application on it could not be started. */
    private static final String NO_APPLICATION = "No Application deployed";

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final HttpRequest request;

    Health(int port) {
        request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready"))
                .timeout(LIMIT)
                .build();
    }

    boolean isDecided() {
        return isReady() || lacksApplication();
    }

    boolean isReady() {
        Answer answer = ask();
        return answer.status() == 200;
    }

    boolean lacksApplication() {
        Answer answer = ask();
        return answer.status() == 503 && answer.text().contains(NO_APPLICATION);
    }

    private Answer ask() {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private record Answer(int status, String text) {

        static final Answer NONE = new Answer(0, "");
    }
}
