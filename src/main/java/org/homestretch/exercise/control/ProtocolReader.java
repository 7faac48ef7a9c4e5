package org.homestretch.exercise.control;

import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.SessionPart;

/** Reads a protocol from data of the library. */
final class ProtocolReader {

    private ProtocolReader() {}

    /** @param place where it stands among the protocols, unless the data say so */
    static ProtocolContent protocol(DataFile file, int place) {
        file.allowing("code", "place", "group", "title", "purpose", "sources", "review", "stages");
        return new ProtocolContent(
                file.text("code"),
                file.has("place") ? file.number("place") : place,
                file.constant("group", ProtocolGroup.class),
                file.text("title"),
                file.text("purpose"),
                file.texts("sources"),
                ExerciseReader.review(file, Review.draft()),
                file.parts("stages").stream().map(ProtocolReader::stage).toList());
    }

    private static ProtocolContent.Stage stage(DataFile part) {
        part.allowing("title", "aim", "criteria", "weeks", "items");
        return new ProtocolContent.Stage(
                part.text("title"),
                part.text("aim"),
                part.texts("criteria"),
                DoseReader.range(part, "weeks"),
                part.parts("items").stream().map(ProtocolReader::item).toList());
    }

    private static ProtocolContent.Item item(DataFile part) {
        part.allowing("slug", "part", "dosage", "frequency");
        return new ProtocolContent.Item(
                part.text("slug"),
                part.constant("part", SessionPart.class),
                DoseReader.dosage(part.part("dosage")),
                DoseReader.frequency(part.part("frequency")));
    }
}
