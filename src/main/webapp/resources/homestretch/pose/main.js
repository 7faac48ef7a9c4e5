// Poses a figure: keeps the pose file with its history, asks the server for every picture, shows what it answers.

import { connect } from "./api.js";
import { Panel } from "./panel.js";
import { Stage } from "./stage.js";
import { offerStarts } from "./starts.js";
import { bodyLabel, element, frameLabel, learn, problemText, text } from "./words.js";

const root = document.getElementById("poser");
const part = (id) => document.getElementById(id);
const { slug } = root.dataset;
const api = connect(root.dataset.api, slug);
const STORED = `${part("sessionDialog").dataset.kept}pose.${slug}`;
const PREVIEW_AFTER = 400;

let history = []; // { yaml, frame }, oldest first
let now = -1;
let opened;
let saved;
let shown;
let stage;
let panel;
let busy = false;
let previewing;

const waiting = []; // requests, in their order
const current = () => history[now];
const look = () => ({ do: "look" });

function tell(sentence, bad = false) {
  part("poseNotice").textContent = sentence;
  part("poseNotice").classList.toggle("pose-bad", bad);
}

function complain(problem) {
  tell(problemText(problem), true);
}

/** Asks for one change after the other; one that begins where the last one that waits would end takes its place. */
async function ask(request) {
  if (busy) {
    if (waiting.length > 0 && request.replaces?.(waiting.at(-1))) {
      waiting.pop();
    }
    waiting.push(request);
    return;
  }
  busy = true;
  try {
    const { yaml, frame } = (request.from ?? current)();
    request.then(await api.change(yaml, frame, request.change()));
  } catch (problem) {
    (request.fail ?? complain)(problem);
  } finally {
    busy = false;
    if (waiting.length > 0) {
      ask(waiting.shift());
    }
  }
}

function draw(answer, refit = false) {
  shown = answer;
  const things = (answer.fields.props ?? []).map((thing) => Object.keys(thing)[0]);
  stage.show(answer, things, refit);
  findings(answer);
}

/** The answer becomes the pose that is worked on; it can be undone. */
function keep(answer, refit = false) {
  const known = current();
  if (!known || known.yaml !== answer.yaml || known.frame !== answer.frame) {
    const sameWork = known && known.yaml === answer.yaml;
    history = [...history.slice(0, sameWork ? now : now + 1), { yaml: answer.yaml, frame: answer.frame }];
    now = history.length - 1;
  }
  settle(answer, refit);
}

function settle(answer, refit) {
  draw(answer, refit);
  panel.show(answer);
  frames(answer);
  part("undo").disabled = now === 0;
  part("redo").disabled = now === history.length - 1;
  part("reset").disabled = now === 0;
  part("yaml").value = answer.yaml;
  part("yamlProblem").textContent = "";
  const unsaved = answer.yaml !== saved;
  part("savePose").disabled = !unsaved && opened.own || answer.findings.some((found) => found.error);
  if (unsaved) {
    localStorage.setItem(STORED, JSON.stringify({ yaml: answer.yaml }));
  } else if (part("poseUnsaved").hidden) {
    localStorage.removeItem(STORED); // unless the person has still to decide about it
  }
  clearTimeout(previewing);
  previewing = setTimeout(() => preview(answer.yaml), PREVIEW_AFTER);
}

function change(wanted) {
  ask({ change: () => wanted, then: (answer) => {
    const other = answer.frame !== current().frame || wanted.do === "see";
    keep(answer, other);
    tellHowFar(answer);
  } });
}

function tellHowFar({ farthest }) {
  tell(farthest ? text("farthest") : "");
}

const hands = {
  move: (handle, x, y) => drag(handle, x, y, draw),
  release: (handle, x, y) => drag(handle, x, y, keep),
  nudge: (handle, dx, dy) => step({ handle, dx, dy, make: ({ x, y }, way) =>
    ({ do: "move", handle, x: x + way.dx, y: y + way.dy, both: part("both").checked }) }),
  turn: (handle, degrees) => step({ handle, dx: degrees, dy: 0, make: (at, way) =>
    ({ do: "turn", handle, degrees: way.dx, both: part("both").checked }) }),
};

/** A handle is drawn where it passes, and kept where it is let go. What it passed while the server was drawing is left out. */
function drag(handle, x, y, then) {
  ask({
    passing: then === draw ? handle : null,
    replaces: (earlier) => earlier.passing === handle,
    change: () => ({ do: "move", handle, x, y, both: part("both").checked }),
    then: (answer) => {
      then(answer);
      tellHowFar(answer);
    },
  });
}

/** Steps by key add up while the server is drawing. */
function step(way) {
  const at = () => shown.handles.find((handle) => handle.id === way.handle) ?? { x: 0, y: 0 };
  ask({
    way,
    replaces: ({ way: earlier }) => {
      if (earlier?.handle !== way.handle) {
        return false;
      }
      way.dx += earlier.dx;
      way.dy += earlier.dy;
      return true;
    },
    change: () => way.make(at(), way),
    then: (answer) => {
      keep(answer);
      tellHowFar(answer);
    },
  });
}

/** Goes back or forward by one step, where there is one. */
function go(by) {
  const to = () => (history[now + by] ? now + by : now);
  ask({ from: () => history[to()], change: look, then: (answer) => {
    now = to();
    settle(answer, true);
  } });
}

function show(frame) {
  ask({ from: () => ({ ...current(), frame }), change: look, then: (answer) => {
    history[now] = { ...current(), frame };
    settle(answer, true);
  } });
}

function frames(answer) {
  const names = answer.frames;
  part("poseFrames").replaceChildren(...[
    ...names.map((name, index) => element("button", {
      type: "button", class: "pose-frame", "aria-pressed": String(index === answer.frame),
      onclick: () => show(index),
    }, frameLabel(name, index + 1))),
    names.length < 4 && element("button", { type: "button", id: "addFrame", class: "pose-tool",
      onclick: () => change({ do: "addFrame" }) }, text("addFrame")),
    names.length > 2 && element("button", { type: "button", id: "removeFrame", class: "pose-tool",
      onclick: () => change({ do: "removeFrame" }) }, text("removeFrame")),
  ].filter(Boolean));
}

function findings({ findings: found, frames: names }) {
  part("poseFindings").replaceChildren(...found.map(({ frame, error, what, part: where, measure, limit }) => element("li",
    { class: error ? "pose-error" : "pose-warning" },
    text(`finding.${what}`, frameLabel(frame, names.indexOf(frame) + 1), bodyLabel(where), measure, limit))));
}

async function preview(yaml) {
  try {
    const pictures = await api.preview(yaml);
    if (yaml === current().yaml) {
      part("posePreview").replaceChildren(...["drawn", "mirrored", "gray"].map((kind) => element("figure", {},
        element("img", { src: `data:image/svg+xml,${encodeURIComponent(pictures[kind])}`, alt: text(`preview.${kind}.alt`) }),
        element("figcaption", {}, text(`preview.${kind}`)))));
    }
  } catch (problem) {
    complain(problem);
  }
}

/** Another pose file takes the place of the present one, as a step that can be undone. */
function replace(yaml, fail) {
  ask({ from: () => ({ yaml, frame: 0 }), change: look, then: (answer) => keep(answer, true), fail });
}

function applyText() {
  const area = part("yaml");
  replace(area.value, (problem) => {
    part("yamlProblem").textContent = problemText(problem);
    const line = Number(/\d+/.exec(part("yamlProblem").textContent)?.[0] ?? 0);
    const lines = area.value.split("\n");
    const from = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    if (line > 0) {
      area.focus();
      area.setSelectionRange(from, from + (lines[line - 1] ?? "").length);
    }
  });
}

async function save() {
  const { yaml } = current();
  part("savePose").disabled = true;
  try {
    opened.revision = (await api.save(yaml, opened.revision)).revision;
    opened.own = true;
    saved = yaml;
    if (current().yaml === saved) {
      localStorage.removeItem(STORED);
    }
    part("dropOwn").hidden = !opened.shipped;
    tell(text("saved"));
  } catch (problem) {
    part("savePose").disabled = false;
    complain(problem);
  }
}

async function drop() {
  try {
    await api.drop(opened.revision);
    localStorage.removeItem(STORED);
    window.location.reload();
  } catch (problem) {
    complain(problem);
  }
}

/** What was not saved when the page was closed or the session lost is offered again. */
function offerUnsaved() {
  const stored = JSON.parse(localStorage.getItem(STORED) ?? "null");
  part("poseUnsaved").hidden = !stored;
  part("goOn").addEventListener("click", () => {
    part("poseUnsaved").hidden = true;
    replace(stored.yaml);
  });
  part("discard").addEventListener("click", () => {
    part("poseUnsaved").hidden = true;
    localStorage.removeItem(STORED);
  });
}

async function begin() {
  opened = await api.open();
  learn(opened.texts);
  stage = new Stage(part("poseStage"), part("poseLabel"), hands);
  panel = new Panel({ position: part("posePosition"), things: part("poseThings"), arrows: part("poseArrows") }, change);
  offerUnsaved();
  ask({ from: () => ({ yaml: opened.yaml, frame: 0 }), change: look, then: (answer) => {
    saved = answer.yaml;
    keep(answer, true);
    part("chooseStart").disabled = false;
    part("dropOwn").hidden = !(opened.own && opened.shipped);
  } });
  offerStarts(api, root.dataset.figures, replace, complain);
  part("undo").addEventListener("click", () => go(-1));
  part("redo").addEventListener("click", () => go(1));
  part("reset").addEventListener("click", () => replace(history[0].yaml));
  part("setDown").addEventListener("click", () => change({ do: "setDown" }));
  part("savePose").addEventListener("click", save);
  part("dropOwn").addEventListener("click", drop);
  part("applyText").addEventListener("click", applyText);
  root.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !typing) {
      event.preventDefault();
      go(event.shiftKey ? 1 : -1);
    }
  });
}

begin().catch(complain);
