package org.homestretch.diary.web;

import static org.homestretch.platform.web.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.ResourceBundle;
import org.homestretch.access.boundary.ClinicDetails;
import org.homestretch.access.boundary.Sites;

/** The words of the phone page and how to reach the clinic: what the page needs before anybody has signed in. */
@ApplicationScoped
public class PhoneTexts {

    @Inject
    Sites sites;

    /** @param language what is wished for; English where there is no translation */
    JsonObject in(Locale language) {
        ResourceBundle bundle = DiaryTexts.in(language);
        JsonObjectBuilder texts = JSON.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith("phone.") || key.startsWith("NotDoneReason."))
                .sorted()
                .forEach(key -> texts.add(key, bundle.getString(key)));
        Locale found = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
        return JSON.createObjectBuilder()
                .add("language", found.toLanguageTag())
                .add("texts", texts)
                .add("clinic", clinic())
                .build();
    }

    private JsonObjectBuilder clinic() {
        ClinicDetails clinic = sites.clinic();
        JsonArrayBuilder numbers = JSON.createArrayBuilder();
        sites.sites()
                .forEach(site -> numbers.add(
                        JSON.createObjectBuilder().add("name", site.name()).add("phone", site.phone())));
        return JSON.createObjectBuilder()
                .add("name", clinic.name())
                .add("emergencyNumber", clinic.emergencyNumber())
                .add("sites", numbers);
    }
}
