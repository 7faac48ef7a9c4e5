// Poses a figure: keeps the pose file with its history, asks the server for every picture, shows what it answers.

import { connect, Refused } from "./api.js";
import { Panel } from "./panel.js";
import { Stage } from "./stage.js";
import { offerStarts } from "./starts.js";
import { bodyLabel, element, frameLabel, learn, text } from "./words.js";

const root = document.getElementById("poser");
const part = (id) => document.getElementById(id);
const { slug } = root.dataset;
const api = connect(root.dataset.api, slug);
const STORED = `homestretch.pose.${slug}`;
const PREVIEW_AFTER = 400;

let history = []; // { yaml, frame }, oldest first
let now = -1;
let opened;
let saved;
let shown;
let stage;
let panel;
let base; // the pose file when a handle was taken
let busy = false;
let next = null; // only the last request that waits counts
let previewing;

const current = () => history[now];

function tell(sentence, bad = false) {
  part("poseNotice").textContent = sentence;
  part("poseNotice").classList.toggle("pose-bad", bad);
}

function complain(problem) {
  if (problem instanceof Refused) {
    tell(problem.message, true);
  } else {
    tell(text("offline"), true);
  }
}

/** Asks for one change after the other; of those that wait only the last is sent. */
async function ask(request) {
  if (busy) {
    next = next?.merge && request.merge ? request.merge(next) : request;
    return;
  }
  busy = true;
  try {
    const answer = await api.change(request.yaml ?? current().yaml, request.frame ?? current().frame, request.change());
    request.then(answer);
  } catch (problem) {
    (request.fail ?? complain)(problem);
  } finally {
    busy = false;
    if (next) {
      const waiting = next;
      next = null;
      ask(waiting);
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
  } else {
    localStorage.removeItem(STORED);
  }
  clearTimeout(previewing);
  previewing = setTimeout(() => preview(answer.yaml), PREVIEW_AFTER);
}

function change(wanted) {
  ask({ change: () => wanted, then: (answer) => {
    const other = answer.frame !== current().frame || wanted.do === "see";
    keep(answer, other);
    tell(answer.farthest ? text("farthest") : "");
  } });
}

const hands = {
  grab: () => { base = current().yaml; },
  move: (handle, x, y) => ask({
    yaml: base,
    change: () => ({ do: "move", handle, x, y, both: part("both").checked }),
    then: (answer) => {
      draw(answer);
      tell(answer.farthest ? text("farthest") : "");
    },
  }),
  release: () => {
    const finish = () => (busy ? setTimeout(finish, 15) : keep(shown));
    finish();
  },
  nudge: (handle, dx, dy) => step({ handle, dx, dy, make: ({ x, y }, way) =>
    ({ do: "move", handle, x: x + way.dx, y: y + way.dy, both: part("both").checked }) }),
  turn: (handle, degrees) => step({ handle, dx: degrees, dy: 0, make: (at, way) =>
    ({ do: "turn", handle, degrees: way.dx, both: part("both").checked }) }),
};

/** Steps by key add up while the server is drawing. */
function step(way) {
  const at = () => shown.handles.find((handle) => handle.id === way.handle) ?? { x: 0, y: 0 };
  ask({
    way,
    change: () => way.make(at(), way),
    merge: (earlier) => {
      if (earlier.way?.handle === way.handle) {
        way.dx += earlier.way.dx;
        way.dy += earlier.way.dy;
      }
      return { ...earlier, way, change: () => way.make(at(), way) };
    },
    then: (answer) => {
      keep(answer);
      tell(answer.farthest ? text("farthest") : "");
    },
  });
}

function go(to) {
  now = to;
  look(current());
}

function look({ yaml, frame }, refit = true) {
  ask({ yaml, frame, change: () => ({ do: "look" }), then: (answer) => settle(answer, refit) });
}

function frames(answer) {
  const names = answer.frames;
  part("poseFrames").replaceChildren(...[
    ...names.map((name, index) => element("button", {
      type: "button", class: "pose-frame", "aria-pressed": String(index === answer.frame),
      onclick: () => {
        history[now] = { ...current(), frame: index };
        look(current());
      },
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
function replace(yaml) {
  ask({ yaml, frame: 0, change: () => ({ do: "look" }), then: (answer) => keep(answer, true), fail: complain });
}

function applyText() {
  const area = part("yaml");
  ask({ yaml: area.value, frame: 0, change: () => ({ do: "look" }), then: (answer) => keep(answer, true), fail: (problem) => {
    part("yamlProblem").textContent = problem.message;
    const line = Number(/\d+/.exec(problem.message)?.[0] ?? 0);
    const lines = area.value.split("\n");
    const from = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    if (line > 0) {
      area.focus();
      area.setSelectionRange(from, from + (lines[line - 1] ?? "").length);
    }
  } });
}

async function save() {
  const { yaml } = current();
  part("savePose").disabled = true;
  try {
    opened.revision = (await api.save(yaml, opened.revision)).revision;
    opened.own = true;
    saved = yaml;
    localStorage.removeItem(STORED);
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
  return stored;
}

async function begin() {
  opened = await api.open();
  learn(opened.texts);
  stage = new Stage(part("poseStage"), part("poseLabel"), hands);
  panel = new Panel({ position: part("posePosition"), things: part("poseThings"), arrows: part("poseArrows") }, change);
  const stored = offerUnsaved();
  ask({ yaml: opened.yaml, frame: 0, change: () => ({ do: "look" }), then: (answer) => {
    saved = answer.yaml;
    keep(answer, true);
    if (stored) {
      localStorage.setItem(STORED, JSON.stringify(stored)); // until the person has decided
    }
    part("chooseStart").disabled = false;
    part("dropOwn").hidden = !(opened.own && opened.shipped);
  } });
  offerStarts(api, root.dataset.figures, replace);
  part("undo").addEventListener("click", () => go(now - 1));
  part("redo").addEventListener("click", () => go(now + 1));
  part("reset").addEventListener("click", () => replace(history[0].yaml));
  part("setDown").addEventListener("click", () => change({ do: "setDown" }));
  part("savePose").addEventListener("click", save);
  part("dropOwn").addEventListener("click", drop);
  part("applyText").addEventListener("click", applyText);
  root.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !typing) {
      event.preventDefault();
      const to = event.shiftKey ? now + 1 : now - 1;
      if (history[to]) {
        go(to);
      }
    }
  });
}

begin().catch(complain);
