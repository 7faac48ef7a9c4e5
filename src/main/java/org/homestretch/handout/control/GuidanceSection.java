package org.homestretch.handout.control;

/** What every handout says: how to use it, when to stop and where to get help (clinical facts 2E, 3A, 3C). */
final class GuidanceSection {

    private final HandoutContent content;
    private final HandoutTexts texts;

    GuidanceSection(HandoutContent content, HandoutTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    /** Stands on the first page, because it is read before the first session. */
    void addHowToUse(Markup body) {
        Markup use = body.add("div", "use");
        use.add("h2").text(texts.text("use.title"));
        bullets(use, "use");
    }

    void addWhenToStop(Markup body) {
        Markup stop = body.add("div", "stop");
        stop.add("h2").text(texts.text("stop.title"));
        stop.add("h3").text(texts.text("stop.now.title"));
        bullets(stop, "stop.now");
        stop.add("p").text(texts.text("stop.now.after"));
        Markup urgent = stop.add("div", "urgent");
        urgent.add("h3").text(texts.text("stop.urgent.title"));
        bullets(urgent, "stop.urgent");
        urgent.add("p", "call").text(emergency());
        stop.add("h3").text(texts.text("stop.call.title"));
        bullets(stop, "stop.call");
        stop.add("p", "call")
                .text(texts.text("stop.call.phone", content.clinic().phone()));
        stop.add("p").text(texts.text("stop.watch"));
        stop.add("p", "disclaimer").text(texts.text("disclaimer"));
    }

    private void bullets(Markup parent, String key) {
        Markup list = parent.add("ul");
        texts.list(key).forEach(list::addBullet);
    }

    private Phrase emergency() {
        String number = content.clinic().emergencyNumber();
        return number == null || number.isBlank()
                ? texts.text("stop.urgent.callUnknown")
                : texts.text("stop.urgent.call", number);
    }
}
