package org.homestretch.exercise.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.StartPosition;

/** The part of the list's address that says what is typed and chosen, such as {@code ?q=knee&only=no-floor} (L-28). */
final class LibraryAddress {

    private static final String TEXT = "q";
    private static final String CATEGORY = "kind";
    private static final String POSITION = "position";
    private static final String REGION = "region";
    private static final String EQUIPMENT = "equipment";
    private static final String LIMIT = "only";

    private LibraryAddress() {}

    /** Empty when nothing is typed or chosen. */
    static String of(LibraryChoice choice) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(TEXT, choice.getText().strip());
        parameters.put(CATEGORY, names(choice.getCategories()));
        parameters.put(POSITION, names(choice.getPositions()));
        parameters.put(REGION, names(choice.getRegions()));
        parameters.put(EQUIPMENT, names(choice.getEquipment()));
        parameters.put(LIMIT, names(choice.getLimits()));
        List<String> said = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .toList();
        return said.isEmpty() ? "" : "?" + String.join("&", said);
    }

    /** What an address says; values that do not exist are passed over. */
    static LibraryChoice read(Map<String, String> parameters) {
        LibraryChoice choice = new LibraryChoice();
        choice.setText(parameters.get(TEXT));
        choice.setCategories(constants(parameters.get(CATEGORY), Category.values(), Category[]::new));
        choice.setPositions(constants(parameters.get(POSITION), StartPosition.values(), StartPosition[]::new));
        choice.setRegions(constants(parameters.get(REGION), BodyRegion.values(), BodyRegion[]::new));
        choice.setEquipment(constants(parameters.get(EQUIPMENT), Equipment.values(), Equipment[]::new));
        choice.setLimits(constants(parameters.get(LIMIT), Limit.values(), Limit[]::new));
        return choice;
    }

    private static String names(Enum<?>[] constants) {
        return Stream.of(constants).map(LibraryAddress::name).collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> E[] constants(String names, E[] known, IntFunction<E[]> array) {
        List<String> wanted = names == null ? List.of() : Arrays.asList(names.split(" "));
        return Stream.of(known)
                .filter(constant -> wanted.contains(name(constant)))
                .toArray(array);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
