package org.homestretch.exercise.control.figure;

/**
 * How far a joint goes, in degrees from the upright body with hanging arms; above 0 to the front of the body or, of spine
 * and neck, bent forward. The ranges are those of a supple adult with what the neighboring joints add to a picture.
 */
enum JointRange {
    /** 140 degrees of the elbow, and the flesh gives way; a little beyond straight is common. */
    ELBOW(-8, 160),
    /** 140 degrees by its own muscles, to 160 with the weight of the body upon the heels. */
    KNEE(-8, 162),
    /** 125 degrees with the knee bent, and the pelvis tips with it; 20 degrees back, and the low back gives 15 more. */
    HIP(-38, 160),
    /** 30 degrees to the shin when standing on it, 45 in a deep lunge; the pointed foot is in line with the shin at most. */
    ANKLE(-92, 45),
    /** Toes bend up 75 degrees when the heel is raised, 90 with weight upon them, and hang down 45. */
    TOES(-45, 90),
    /** 180 degrees overhead, a little more with an arched back; 60 back, 80 with the shoulder blade. */
    SHOULDER(-80, 200),
    /** 90 degrees both ways when the hand bears weight. */
    WRIST(-95, 100),
    /** 50 degrees of the neck forward and 60 back, and the joints of the head add 20. */
    NECK(-75, 75),
    /** The whole trunk bends forward 110 degrees, and back 50; arms that push the chest up add 20. */
    SPINE(-70, 115),
    /** To the side the trunk bends 35 degrees, and the hips shift. */
    SPINE_ASIDE(-60, 60),
    /** 45 degrees to the side. */
    NECK_ASIDE(-55, 55),
    /** 45 degrees outward, 90 with the knee drawn up as in a frog stretch; 45 across the middle with a turned pelvis. */
    HIP_ASIDE(-48, 100);

    private final double least;
    private final double most;

    JointRange(double least, double most) {
        this.least = least;
        this.most = most;
    }

    boolean contains(double degrees) {
        return degrees >= least && degrees <= most;
    }

    /** The end of the range on the side of an angle beyond it. */
    long limit(double degrees) {
        return Math.round(degrees < least ? least : most);
    }

    /** An angle as a number of this range if possible: 190 rather than -170 for an arm behind the ear. */
    double normalized(double degrees) {
        double middle = (least + most) / 2;
        return degrees - 360 * Math.round((degrees - middle) / 360);
    }
}
