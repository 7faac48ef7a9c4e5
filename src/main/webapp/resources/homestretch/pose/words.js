// The words of the page, which the server sends, and how parts of the body are called.

import { Refused } from "./api.js";

let texts = {};

export function learn(sent) {
  texts = sent;
}

export function text(key, ...values) {
  return (texts[key] ?? key).replace(/\{(\d)\}/g, (all, number) => values[number] ?? "");
}

/** What the person is told of something that did not work. */
export function problemText(problem) {
  return problem instanceof Refused ? problem.message : text("offline");
}

/** "near arm:elbow" as "Elbow, near side". */
export function handleLabel(id, things) {
  const [owner, part, end] = id.split(":");
  if (owner === "arrow") {
    return text(`arrow.${end}`, Number(part) + 1);
  }
  if (owner === "prop") {
    return text(`thing.${end}`, thingLabel(things[Number(part)] ?? ""));
  }
  const side = owner.split(" ")[0];
  const name = text(`part.${part}`);
  return ["near", "far", "left", "right"].includes(side) ? text(`of.${side}`, name) : name;
}

export function thingLabel(kind) {
  return text(`thing.${kind.replaceAll(" ", "-")}`);
}

/** "near knee" as "Knee, near side"; what is no such place stays as it is. */
export function placeLabel(place) {
  const [side, part, ...rest] = place.split(" ");
  if (rest.length === 0 && ["near", "far", "left", "right"].includes(side)) {
    return text(`of.${side}`, text(`part.${part}`));
  }
  return ["head", "floor", "wall", "free", "place"].includes(place) ? text(`place.${place}`) : place;
}

/** What a finding is about: "near knee", "spine", "toes of the near leg". */
export function bodyLabel(where) {
  const [, toes] = /^toes of the (\w+) leg$/.exec(where) ?? [];
  return toes ? placeLabel(`${toes} sole`) : texts[`part.${where}`] ?? placeLabel(where);
}

export function frameLabel(name, number) {
  return ["start", "end"].includes(name) ? text(`frame.${name}`, number) : text("frame.step", number);
}

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) {
      made.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== undefined) {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return made;
}
