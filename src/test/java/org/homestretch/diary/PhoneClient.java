package org.homestretch.diary;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Talks to the phone's interface from outside the server, as the page does. */
class PhoneClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private String cookie = "";

    PhoneClient(URL server) {
        base = URI.create(server.toString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** The bytes as they travel to a browser or a proxy: both speak HTTP/1.1 to the server, and ask for compressed answers. */
    HttpResponse<byte[]> compressed(String path) throws IOException, InterruptedException {
        HttpRequest compressed = request(path)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept-Encoding", "gzip")
                .GET()
                .build();
        return http.send(compressed, BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("X-Homestretch", "1").POST(BodyPublishers.ofString(json)));
    }

    /** The same where no checked exception may pass. */
    HttpResponse<String> postUnchecked(String path, String json) {
        try {
            return post(path, json);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> postWithoutHeader(String path, String json) throws IOException, InterruptedException {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> postFromElsewhere(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("X-Homestretch", "1")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> signIn(String code, LocalDate birthDate) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("api/p/session", "{\"code\":\"" + code + "\",\"birthDate\":\"" + birthDate + "\"}");
        cookie = answer.headers()
                .firstValue("Set-Cookie")
                .map(value -> value.split(";")[0])
                .orElse("");
        return answer;
    }

    /** The clinic of a fixture, written by the test itself into the server's database. */
    static DiaryFixture clinic() throws SQLException {
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl(System.getProperty("homestretch.test.db.url").replace("&amp;", "&"));
        database.setUser(System.getProperty("homestretch.test.db.user"));
        database.setPassword(System.getProperty("homestretch.test.db.password"));
        return new DiaryFixture(database, today());
    }

    /** The day in the zone of the server under test. */
    static LocalDate today() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Berlin"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
