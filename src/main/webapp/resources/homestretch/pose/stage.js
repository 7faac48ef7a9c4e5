// The picture of one frame with a handle on everything that can be moved: by mouse, finger or arrow keys.

import { handleLabel, text } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";
const SEEN = 6;
const TOUCHED = 15;
const MARGIN = 14;
const OFF_THE_FLOOR = 4;

function shape(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}

/** Parts that turn without going anywhere. */
const turns = (id) => /:(crown|hand|sole)$/.test(id);

export class Stage {
  /**
   * @param hands what happens: move(handle, x, y), release(handle, x, y), nudge(handle, dx, dy), turn(handle, degrees)
   */
  constructor(place, label, hands) {
    this.label = label;
    this.hands = hands;
    this.svg = shape("svg", { class: "pose-svg", role: "group" });
    this.svg.setAttribute("aria-label", text("stage"));
    this.picture = shape("g", { "aria-hidden": "true" });
    this.layer = shape("g", {});
    this.svg.append(this.picture, this.layer);
    place.replaceChildren(this.svg);
    this.handles = new Map();
    new ResizeObserver(() => this.resize()).observe(place);
  }

  show(shown, things, refit) {
    const { left, top, width, height } = shown.area;
    const drawn = document.importNode(new DOMParser().parseFromString(shown.svg, "image/svg+xml").documentElement, true);
    Object.entries({ x: left, y: -top, width, height }).forEach(([name, value]) => drawn.setAttribute(name, value));
    this.picture.replaceChildren(drawn);
    if (refit || !this.window || !this.holds(shown.area)) {
      this.window = { x: left - MARGIN, y: -top - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
    }
    this.place(shown.handles, things);
    this.resize();
  }

  holds({ left, top, width, height }) {
    const { x, y, width: w, height: h } = this.window;
    return this.held || (left >= x && -top >= y && left + width <= x + w && -top + height <= y + h);
  }

  place(handles, things) {
    const wanted = new Set(handles.map((handle) => handle.id));
    for (const [id, made] of this.handles) {
      if (!wanted.has(id)) {
        made.remove();
        this.handles.delete(id);
      }
    }
    for (const handle of handles) {
      const made = this.handles.get(handle.id) ?? this.make(handle.id);
      made.handle = handle;
      made.setAttribute("aria-label", handleLabel(handle.id, things));
      made.classList.toggle("pose-resting", handle.role === "RESTING");
      made.setAttribute("transform", `translate(${handle.x} ${-handle.y})`);
    }
  }

  make(id) {
    const made = shape("g", { class: `pose-handle ${this.kind(id)}`, tabindex: "0", role: "button" });
    made.dataset.handle = id;
    made.append(shape("circle", { class: "pose-touch" }), shape("circle", { class: "pose-dot" }));
    made.addEventListener("focus", () => { this.label.textContent = made.getAttribute("aria-label"); });
    made.addEventListener("pointerenter", () => { this.label.textContent = made.getAttribute("aria-label"); });
    made.addEventListener("pointerdown", (event) => this.grab(made, event));
    made.addEventListener("keydown", (event) => this.key(made, event));
    this.layer.append(made);
    this.handles.set(id, made);
    return made;
  }

  kind(id) {
    if (/^(prop|arrow)/.test(id)) {
      return id.startsWith("prop") ? "pose-of-thing" : "pose-of-arrow";
    }
    return id.startsWith("far ") ? "pose-far" : turns(id) ? "pose-small" : "pose-joint";
  }

  resize() {
    if (!this.window) {
      return;
    }
    const { x, y, width, height } = this.window;
    this.svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
    const box = this.svg.getBoundingClientRect();
    const pixel = 1 / Math.max(0.1, Math.min(box.width / width, box.height / height));
    this.svg.querySelectorAll(".pose-dot").forEach((dot) => dot.setAttribute("r", SEEN * pixel));
    this.svg.querySelectorAll(".pose-touch").forEach((dot) => dot.setAttribute("r", TOUCHED * pixel));
  }

  at(event) {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    return { x: point.x, y: -point.y };
  }

  grab(made, event) {
    if (event.button !== 0 || this.held) {
      return;
    }
    event.preventDefault();
    made.focus();
    made.setPointerCapture(event.pointerId);
    this.held = made.handle.id;
    const from = this.at(event);
    const away = { x: made.handle.x - from.x, y: made.handle.y - from.y };
    let to;
    const move = (moved) => {
      const { x, y } = this.at(moved);
      to = [x + away.x, y + away.y];
      this.hands.move(this.held, ...to);
    };
    const release = () => {
      made.removeEventListener("pointermove", move);
      const handle = this.held;
      this.held = null;
      if (to) {
        this.hands.release(handle, ...to);
      }
    };
    made.addEventListener("pointermove", move);
    made.addEventListener("lostpointercapture", release, { once: true });
  }

  key(made, event) {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const step = event.shiftKey ? 5 : 1;
    const { id, role } = made.handle;
    if (turns(id)) {
      this.hands.turn(id, -step * (way[0] - way[1]));
    } else {
      // One centimeter off the floor would be caught by it again.
      const least = role === "RESTING" && way[1] > 0 ? OFF_THE_FLOOR : step;
      this.hands.nudge(id, way[0] * step, way[1] * Math.max(step, least));
    }
  }
}
