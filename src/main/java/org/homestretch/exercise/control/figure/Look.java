package org.homestretch.exercise.control.figure;

import java.util.Objects;

/**
 * How the person of the figures looks in color. Gray and high contrast print have their own tones, so that every look
 * prints alike.
 */
public record Look(SkinTone skin, Clothes clothes) {

    /** The look of all figures unless another is chosen. */
    public static final Look USUAL = new Look(SkinTone.LIGHT, Clothes.TEAL);

    public Look {
        Objects.requireNonNull(skin, "skin");
        Objects.requireNonNull(clothes, "clothes");
    }

    /** Skin, with hair and features that stand out from it. */
    public enum SkinTone {
        LIGHT("#efc3a2", "#4a3830", "#4a3830"),
        TAN("#d7a47c", "#33261f", "#3a2a20"),
        BROWN("#ac7650", "#241a16", "#2a1a12"),
        DARK("#80553c", "#1a1311", "#1d110b");

        private final String skin;
        private final String hair;
        private final String features;

        SkinTone(String skin, String hair, String features) {
            this.skin = skin;
            this.hair = hair;
            this.features = features;
        }
    }

    /** T-shirt and shorts in calm colors. */
    public enum Clothes {
        TEAL("#4c97a9", "#3b4a67"),
        PLUM("#93698f", "#4a3d5c"),
        MOSS("#7c9a6a", "#47523f");

        private final String shirt;
        private final String shorts;

        Clothes(String shirt, String shorts) {
            this.shirt = shirt;
            this.shorts = shorts;
        }
    }

    /** The color of an ink in this look; things that nobody wears keep theirs. */
    String color(Ink ink) {
        return switch (ink) {
            case SKIN -> skin.skin;
            case HAIR -> skin.hair;
            case FACE -> skin.features;
            case SHIRT -> clothes.shirt;
            case SHORTS -> clothes.shorts;
            default -> ink.color(Palette.COLOR);
        };
    }
}
