/**
 * Draws the illustrations of the exercises: one small pose file for each exercise, one renderer to SVG.
 *
 * <h2>Use</h2>
 *
 * {@link org.homestretch.exercise.control.figure.Figures#figureOf} gives the figure of a slug,
 * {@link org.homestretch.exercise.control.figure.FigureRenderer#svg} its picture in the wanted
 * {@link org.homestretch.exercise.control.figure.FigureStyle}, {@link
 * org.homestretch.exercise.control.figure.MovingFigure#svg} the same that moves; {@link
 * org.homestretch.exercise.control.figure.RenderedFigures} keeps what was drawn.
 *
 * <h2>Pose files</h2>
 *
 * <p>{@code /figures/<slug>.yaml} on the class path. Lengths are centimeters of an adult of 170 cm, x to the right, y up
 * from the floor (from the middle of the mat when seen from above). Angles are degrees: 0 to the right, 90 up; the
 * direction of a limb goes away from the body. A person seen from the side faces right; lying on the back, the head is at
 * the left. So the near side is the person's right.
 *
 * <pre>
 * view: side                     # side, front, back, top (lying on the back, seen from above), top prone (on the front)
 * props:                         # things, hindmost first
 *   - mat: {from: 0, to: 180}
 * frames:                        # in order; the usual names are start and end
 *   start:
 *     pelvis: [60, 48]           # the middle of the hips, or what must rest on the floor:
 *                                # {on: near knee, x: 60}; more than the floor: {…, height: 20}
 *     spine: [10, -20]           # direction at the hips and at the neck; one number for a straight back;
 *                                # {lower: 90, upper: 90, hips: 0.2, shoulders: 1, seen: 0.8}: see below
 *     head: -10                  # direction of the crown, or {crown: 90, face: left}; face is right, left, front, back;
 *                                # face: front can turn: 40 to the right of the picture (below 0 left) and nod: -20 down;
 *                                # neck: 60 is the neck's own direction when the head glides forward or back
 *     near arm: {to: floor 110}
 *     far arm: {upper: -80, fore: -80}
 *     legs: {thigh: -90, shin: 180, foot: 180}
 *     arrows:
 *       - {from: [60, 90], to: [60, 70], bend: 0}
 *     hold: true                 # shows a clock
 *   end:                         # what is not written is as in the frame before, except arrows and hold
 *     spine: [-10, 20]
 * </pre>
 *
 * <p>Limbs are {@code near} and {@code far} in the side view, else the person's own {@code left} and {@code right};
 * {@code mirrored: true} at the top of a file means that it shows the left side working, and the picture is its mirror.
 * {@code arms} and {@code legs} stand for both, seen from the front mirrored about x 0.
 * {@code legs: none} ends the picture at the hips, {@code arms: none} begins it at the waist, and with {@code trunk: none}
 * too it shows the legs from the middle of the thighs, larger; no head is needed then. The fields of a limb:
 *
 * <ul>
 *   <li>{@code upper, fore} (arm) or {@code thigh, shin} (leg): the directions of both bones;
 *   <li>or {@code to}: where wrist or ankle is, the elbow or knee follows: {@code floor 110} and {@code wall 90} (flat on
 *       it), {@code [x, y]}, a place on the body such as {@code near knee}, {@code far thigh 0.6}, {@code spine 0.3},
 *       {@code head}, or such a place moved: {@code [near knee, 0, 5]}; seen from the front the joint points outward
 *       unless {@code inward: true};
 *   <li>{@code hand} or {@code foot}: its direction; {@code toes} when they bend; {@code form}: open, flat or fist of a hand,
 *       ahead (pointing at the viewer) or sole of a foot;
 *   <li>{@code shift: [dx, dy]} moves shoulder or hip; {@code seen: [0.6, 1]} shortens bones that point at the viewer.
 * </ul>
 *
 * <p>In {@code spine}, {@code hips} and {@code shoulders} are shares of their width. From the front it is 1, less when the
 * trunk is rolled. From the side it is 0; a trunk that turns its chest to the viewer shows more of it, up to 1 (both arms
 * are in sight then, the far shoulder in front), one that turns its back has shares below 0. {@code seen} shortens a trunk
 * that leans toward the viewer.
 *
 * <p>{@code below} and {@code above} list limbs that are behind the trunk or in front of everything. Things: {@code mat},
 * {@code wall} (x), {@code wall behind}, {@code chair}, {@code chair behind}, {@code door frame}, {@code table},
 * {@code step}, {@code roller}, {@code cushion}, {@code strap}, {@code band}, {@code stick}, {@code dumbbell},
 * {@code bed}, {@code worktop}, {@code rolled towel}, {@code pillow} (which may lie at a place on the body),
 * {@code loop band} (round two places), {@code band anchor},
 * {@code towel} (folded, or a cloth), {@code bike}, {@code treadmill}, {@code trace} (a line in the air that a movement follows).
 * A dumbbell and a towel lie behind the person unless they are told {@code over: true}.
 *
 * <h2>Rules</h2>
 *
 * <ol>
 *   <li><b>FIG-1</b> A mistake in a pose file gives one sentence that names the file and the field.
 *   <li><b>FIG-2</b> All frames of a figure show the same person: bones have one length, shortened only by {@code seen}.
 *   <li><b>FIG-3</b> In the side view elbows and knees bend only the way they can, up to 160 degrees.
 *   <li><b>FIG-4</b> Nobody sinks into the floor, and what rests on the floor touches it.
 *   <li><b>FIG-5</b> A mirrored picture is the mirror of the picture; arrows go with it, numbers stay readable.
 *   <li><b>FIG-6</b> The SVG is well-formed, has a title, and consists of plain paths under 12 KB for a frame.
 *   <li><b>FIG-7</b> As drawn, an exercise done on each side shows the right side working or turned to; mirrored, the left.
 *   <li><b>FIG-8</b> The joints of a picture are told in its own units, and a place of it is led back to the pose file.
 *   <li><b>FIG-9</b> Joints stay within their ranges, nobody goes through floor, wall, seat or step or sits above the seat,
 *       and all frames are at one scale; {@link org.homestretch.exercise.control.figure.Anatomy} tells what does not hold.
 *   <li><b>FIG-10</b> Muscles are shown in their place on the body, over the clothes, striped where there is no color; those
 *       that cannot be seen in a view are left out.
 *   <li><b>FIG-11</b> The moving figure is one SVG under 60 KB without script. Between two frames the pose is solved anew, so
 *       that bones keep their length; it rests at every frame, and shows start and end still to readers who want less motion.
 *   <li><b>FIG-12</b> Pictures are kept within bounds, and a pose file with a mistake costs its picture, never the page.
 * </ol>
 */
package org.homestretch.exercise.control.figure;
