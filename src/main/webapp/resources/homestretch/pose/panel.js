// Everything about a frame that is chosen rather than dragged: view, clock, what hands and feet rest on, things, arrows.

import { element, frameLabel, placeLabel, text, thingLabel } from "./words.js";

const VIEWS = ["side", "front", "back", "top", "top prone"];
const FACES = ["right", "left", "front", "back"];

/** Fields that a thing may leave out, as they are then. */
const USUAL = {
  mat: { depth: 70 },
  wall: { behind: false },
  chair: { seat: 45, turned: false },
  "chair behind": { seat: 45 },
  "door frame": { turned: false },
  roller: { radius: 7.5 },
  cushion: { bottom: 0, thick: 6 },
  bed: { height: 50 },
  worktop: { height: 90 },
  "rolled towel": { radius: 6 },
};

export class Panel {
  /** @param change sends a change of the frame to the server */
  constructor(places, change) {
    this.places = places;
    this.change = change;
  }

  show(shown) {
    const focused = document.activeElement?.id;
    this.sides = shown.fields.view === "side" ? ["near", "far"] : ["left", "right"];
    this.shown = shown;
    this.places.position.replaceChildren(...this.position());
    this.places.things.replaceChildren(...this.things());
    this.places.arrows.replaceChildren(...this.arrows());
    if (focused && focused !== document.activeElement?.id) {
      document.getElementById(focused)?.focus();
    }
  }

  button(id, label, onclick, name) {
    return element("button", { type: "button", id, class: "pose-tool", onclick, "aria-label": name }, label);
  }

  choice(id, label, options, value, choose) {
    const known = options.some(([option]) => option === value) ? options : [...options, [value, placeLabel(value)]];
    return element("p", { class: "pose-field" },
      element("label", { for: id }, label),
      element("select", { id, class: "ui-inputfield", onchange: (event) => choose(event.target.value) },
        known.map(([option, words]) => element("option", { value: option, selected: option === value }, words))));
  }

  check(id, label, value, choose) {
    return element("p", { class: "pose-field" },
      element("label", { class: "pose-check" },
        element("input", { id, type: "checkbox", checked: value, onchange: (event) => choose(event.target.checked) }), label));
  }

  number(id, label, value, choose) {
    return element("p", { class: "pose-field" },
      element("label", { for: id }, label),
      element("input", { id, type: "number", step: "1", class: "ui-inputfield", value: String(Math.round(value * 10) / 10),
        onchange: (event) => event.target.value !== "" && choose(Number(event.target.value)) }));
  }

  put(path, value) {
    this.change({ do: "put", path, value });
  }

  position() {
    const { fields, frames, frame } = this.shown;
    const head = typeof fields.head === "object" ? fields.head : { crown: fields.head };
    const face = head.face ?? { side: "right", back: "back", "top prone": "back" }[fields.view] ?? "front";
    const others = frames.map((name, index) => [index, name]).filter(([index]) => index !== frame);
    return [
      this.choice("view", text("view"), VIEWS.map((view) => [view, text(`view.${view.replace(" ", "-")}`)]), fields.view,
        (view) => this.change({ do: "see", view })),
      fields.head !== undefined && this.choice("face", text("face"), FACES.map((each) => [each, text(`face.${each}`)]), face,
        (chosen) => this.put(["head"], { ...head, face: chosen })),
      this.check("hold", text("hold"), fields.hold === true, (on) => this.put(["hold"], on ? true : null)),
      ...this.rests(),
      element("p", { class: "pose-row" },
        ...others.map(([index, name]) => this.button(`copyTo${index}`, text("copyTo", frameLabel(name, index + 1)),
          () => this.change({ do: "copyTo", frame: index })))),
    ].filter(Boolean);
  }

  rests() {
    return ["arm", "leg"].flatMap((kind) => this.sides.map((side) => `${side} ${kind}`))
      .filter((limb) => typeof this.shown.fields[limb] === "object")
      .map((limb) => {
        const to = this.shown.fields[limb].to;
        const on = Array.isArray(to) ? (typeof to[0] === "string" ? to[0] : "place")
          : (to ?? "free").replace(/^(floor|wall) .*$/, "$1");
        const hand = limb.endsWith("arm");
        const label = placeLabel(`${limb.split(" ")[0]} ${hand ? "hand" : "foot"}`);
        return this.choice(`rest-${limb.replace(" ", "-")}`, text("restsOn", label),
          this.restingPlaces(limb).map((place) => [place, placeLabel(place)]), on,
          (place) => place !== "place" && this.change({ do: "rest", limb, place }));
      });
  }

  restingPlaces(limb) {
    const [side, kind] = limb.split(" ");
    const other = this.sides.find((each) => each !== side);
    const wall = (this.shown.fields.props ?? []).some((thing) => "wall" in thing);
    const always = ["free", "floor", ...(wall ? ["wall"] : [])];
    return kind === "leg"
      ? [...always, `${other} knee`, `${other} ankle`]
      : [...always, "head", `${other} shoulder`, `${other} elbow`, `${other} hand`,
        ...this.sides.flatMap((each) => [`${each} knee`, `${each} thigh`, `${each} shin`, `${each} ankle`])];
  }

  things() {
    const things = this.shown.fields.props ?? [];
    const kinds = element("select", { id: "thingKind", class: "ui-inputfield", "aria-label": text("addThing") },
      this.shown.things.map((kind) => element("option", { value: kind }, thingLabel(kind))));
    return [
      ...things.map((thing, index) => this.thing(Object.keys(thing)[0], Object.values(thing)[0], index)),
      things.length === 0 && element("p", { class: "hs-muted" }, text("noThings")),
      element("p", { class: "pose-row" }, kinds,
        this.button("addThing", text("add"), () => this.change({ do: "addThing", kind: kinds.value }), text("addThing"))),
    ].filter(Boolean);
  }

  thing(kind, fields, index) {
    return element("fieldset", { class: "pose-thing" },
      element("legend", {}, thingLabel(kind)),
      Object.entries({ ...USUAL[kind], ...fields }).flatMap(([field, value]) =>
        this.fieldOf(["props", index, kind, field], `thing${index}-${field}`, text(`field.${field}`), value)),
      this.button(`removeThing${index}`, text("remove"), () => this.change({ do: "removeThing", number: index }),
        text("removeThing", thingLabel(kind))));
  }

  fieldOf(path, id, label, value) {
    if (typeof value === "boolean") {
      return [this.check(id, label, value, (on) => this.put(path, on))];
    }
    if (typeof value === "number") {
      return [this.number(id, label, value, (number) => this.put(path, number))];
    }
    if (typeof value === "string") {
      return [this.choice(id, label, this.anchors(), value, (place) => this.put(path, place))];
    }
    if (Array.isArray(value) && value.some((each) => typeof each !== "number")) {
      return value.flatMap((each, index) => this.fieldOf([...path, index], `${id}-${index}`, text("place.number", index + 1), each));
    }
    return []; // a place in the picture is dragged
  }

  anchors() {
    const parts = ["hand", "elbow", "shoulder", "knee", "ankle", "sole"];
    return [...this.sides.flatMap((side) => parts.map((part) => `${side} ${part}`)), "head"]
      .map((place) => [place, placeLabel(place)]);
  }

  arrows() {
    const arrows = this.shown.fields.arrows ?? [];
    return [
      ...arrows.map((arrow, index) => element("p", { class: "pose-row" },
        element("span", {}, text("arrow", index + 1)),
        this.button(`removeArrow${index}`, text("remove"), () => this.change({ do: "removeArrow", number: index }),
          text("removeArrow", index + 1)))),
      arrows.length === 0 && element("p", { class: "hs-muted" }, text("noArrows")),
      this.button("addArrow", text("addArrow"), () => this.change({ do: "addArrow" })),
    ].filter(Boolean);
  }
}
