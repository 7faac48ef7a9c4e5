package org.homestretch.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.homestretch.diary.DiaryFixture.BORN;
import static org.homestretch.diary.DiaryFixture.BRIDGE;

import java.net.URL;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phone's interface as the network sees it. */
@ExtendWith(ArquillianExtension.class)
class PhoneApiIT {

    @Deployment(testable = false)
    static WebArchive war() {
        return Deployments.war(FailingPage.class);
    }

    @Test
    void pl_4_pl_5_the_phone_page_and_its_answers_carry_the_strictest_headers_and_are_kept_by_nobody(
            @ArquillianResource URL server) throws Exception {
        PhoneClient client = new PhoneClient(server);
        for (String path : List.of("p/", "p/app.js", "p/app.css", "api/p/texts", "api/p/diary")) {
            HttpHeaders headers = client.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .get(STRING)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain("unsafe", "nonce");
            assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(headers.firstValue("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(client.get("api/p/texts").body()).contains("\"phone.help.unwatched\"");
        assertThat(client.get("api/p/diary").statusCode()).isEqualTo(401);
    }

    @Test
    void pl_4_the_phone_s_interface_answers_only_the_own_page_and_what_that_sends(@ArquillianResource URL server)
            throws Exception {
        PhoneClient client = new PhoneClient(server);
        assertThat(client.postWithoutHeader("api/p/statements", "{}").statusCode())
                .isEqualTo(403);
        assertThat(client.postFromElsewhere("api/p/statements", "{}").statusCode())
                .isEqualTo(403);
        for (String nonsense : List.of("", "[]", "{", "{\"entries\":[1]}", "{\"restDays\":[{\"id\":\"x\"}]}")) {
            assertThat(client.post("api/p/statements", nonsense).statusCode())
                    .as(nonsense)
                    .isEqualTo(400);
        }
        assertThat(client.post("api/p/session", "{}").statusCode()).isEqualTo(400);
        assertThat(client.post("api/p/statements", " ".repeat(200_000)).statusCode())
                .isEqualTo(413);
        assertThat(client.post("api/p/statements", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void pl_3_what_goes_wrong_unforeseen_is_told_by_a_number_and_nothing_else(@ArquillianResource URL server)
            throws Exception {
        HttpResponse<String> answer = new PhoneClient(server).get("p/failing");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .containsPattern("<strong>[0-9A-F]{8}</strong>")
                .doesNotContain(FailingPage.CAUSE, "IllegalStateException", FailingPage.class.getSimpleName());
    }

    @Test
    void what_the_phone_loads_before_it_signs_in_is_compressed_and_weighs_less_than_30_kilobytes(
            @ArquillianResource URL server) throws Exception {
        PhoneClient client = new PhoneClient(server);
        int bytes = client.compressed("p/").body().length;
        for (String path : List.of("p/app.js", "p/app.css", "api/p/texts")) {
            HttpResponse<byte[]> file = client.compressed(path);
            assertThat(file.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
            bytes += file.body().length;
        }
        assertThat(bytes).isLessThan(30_000);
    }

    @Test
    void d_11_a_phone_signs_in_with_a_cookie_that_scripts_and_other_sites_cannot_use(@ArquillianResource URL server)
            throws Exception {
        DiaryFixture clinic = PhoneClient.clinic();
        PhoneClient client = new PhoneClient(server);

        HttpResponse<String> wrong = client.signIn(clinic.sheetCode, BORN.plusYears(1));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("NotLetInException").doesNotContain("Ivy");

        HttpResponse<String> right = client.signIn(clinic.token, BORN);
        assertThat(right.statusCode()).isEqualTo(204);
        assertThat(right.headers().firstValue("Set-Cookie"))
                .get(STRING)
                .startsWith("homestretch-patient=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/");

        String tomorrow = PhoneClient.today().plusDays(1).toString();
        HttpResponse<String> receipt = client.post(
                "api/p/statements",
                "{\"restDays\":[{\"id\":\"" + UUID.randomUUID() + "\",\"day\":\"" + tomorrow + "\",\"taken\":true}]}");
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.body()).contains("has not come yet");
        assertThat(client.get("api/p/diary").body())
                .contains("\"today\":\"" + PhoneClient.today())
                .doesNotContain("Ivy");
    }

    @Test
    void d_6_the_same_statement_sent_several_times_at_once_is_kept_once_and_every_answer_is_good(
            @ArquillianResource URL server) throws Exception {
        DiaryFixture clinic = PhoneClient.clinic();
        PhoneClient client = new PhoneClient(server);
        client.signIn(clinic.token, BORN);
        String entry = "{\"entries\":[{\"id\":\"" + UUID.randomUUID() + "\",\"day\":\"" + PhoneClient.today()
                + "\",\"itemKey\":" + BRIDGE + ",\"slot\":1,\"state\":\"DONE\"}]}";

        List<CompletableFuture<Integer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> client.postUnchecked("api/p/statements", entry).statusCode()))
                .limit(6)
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(clinic.count("SELECT COUNT(*) FROM diary_entry WHERE program_id = ?", clinic.program))
                .isOne();
    }
}
