package org.homestretch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import org.homestretch.browser.page.SignInPage;
import org.junit.jupiter.api.Test;

/** What a stranger gets to see. */
@InBrowser
class FirstContactJourney {

    @Test
    void the_sign_in_page_opens_on_a_desk_and_on_a_phone(Page desk, @Phone Page phone) {
        for (Page page : new Page[] {desk, phone}) {
            Response response = new SignInPage(page).open();

            assertThat(response.status()).isEqualTo(200);
            assertThat(page.locator("h1")).isVisible();
            Accessibility.check(page);
        }
    }

    @Test
    void every_answer_carries_the_security_headers_and_none_names_the_server(Page page) {
        Response response = new SignInPage(page).open();

        Map<String, String> headers = response.allHeaders();
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("cache-control", "no-store")
                .containsKeys("content-security-policy", "permissions-policy", "referrer-policy")
                .doesNotContainKeys("server", "x-powered-by");
        assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void the_server_says_that_it_is_ready_and_nothing_else_about_itself(Page page) {
        assertThat(page.request().get("/health/ready").status()).isEqualTo(200);
        assertThat(page.request().get("/metrics").status()).isIn(403, 404);
        assertThat(page.request().get("/openapi").status()).isIn(403, 404);
    }

    @Test
    void a_page_of_the_clinic_leads_to_the_sign_in(Page page) {
        page.navigate("/clinic/patient/list.xhtml");

        assertThat(page.locator("[id$='username']")).isVisible();
    }
}
