// The patient's phone page: sign in with the handout, see and record the day's exercises.
// What is tapped is kept on the phone until the clinic has it, each under an id of its own, so that it can be sent again.

const UNSENT = "homestretch-unsent";
const RETRY_FIRST_MS = 2000;
const RETRY_MAX_MS = 60000;
const STALE_MS = 300000;
const SEVERE_PAIN = 8;
const PAIN_MAX = 10;
const REASONS = ["FORGOT", "NO_TIME", "PAIN", "DID_NOT_UNDERSTAND", "NO_EQUIPMENT", "ILL", "FELT_BETTER", "OTHER"];

const page = document.getElementById("page");
const state = document.getElementById("state");
const helpButton = document.getElementById("help");
const helpDialog = document.getElementById("help-dialog");

let texts = {};
let clinic = {};
let diary = null;
let shown = 0;
let loadedAt = 0;
let unsent = readUnsent();
let sending = false;
let retryMs = RETRY_FIRST_MS;
let retry = 0;
let scannedToken = takeTokenFromAddress();

// Words

function text(key, ...values) {
  return values.reduce((sentence, value, at) => sentence.replaceAll(`{${at}}`, value), texts[key] ?? "");
}

function dayWords(day, options = { weekday: "long", day: "numeric", month: "long" }) {
  return new Intl.DateTimeFormat(document.documentElement.lang, { ...options, timeZone: "UTC" })
    .format(new Date(day + "T00:00:00Z"));
}

// Page building

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      made.addEventListener(key.slice(2), value);
    } else if (key.startsWith("aria-") ? value != null : value) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.flat().filter((child) => child != null && child !== false));
  return made;
}

function button(label, onclick, attributes = {}) {
  return element("button", { type: "button", onclick, ...attributes }, label);
}

function show(...children) {
  page.replaceChildren(...children.filter(Boolean));
  const heading = page.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** Buttons of which one at a time is pressed; `choose` is told the value. */
function choices(labelId, className, options, chosen, choose) {
  const buttons = options.map(([value, label, name]) => {
    const option = button(label, () => {
      buttons.forEach((each) => each.setAttribute("aria-pressed", each === option));
      choose(value);
    }, { "aria-pressed": value === chosen, "aria-label": name, "data-value": value });
    return option;
  });
  return element("div", { role: "group", "aria-labelledby": labelId, class: className }, buttons);
}

// The clinic's server

async function call(method, path, body) {
  return fetch("../api/p/" + path, {
    method,
    headers: { "X-Homestretch": "1", ...(body && { "Content-Type": "application/json" }) },
    body: body && JSON.stringify(body),
    cache: "no-store",
  });
}

async function loadTexts(language) {
  const response = await call("GET", "texts" + (language ? `?language=${encodeURIComponent(language)}` : ""));
  if (!response.ok) {
    throw new Error("texts");
  }
  ({ texts, clinic, language: document.documentElement.lang } = await response.json());
  document.title = text("phone.title");
  document.getElementById("clinic").textContent = clinic.name;
  helpButton.textContent = text("phone.help");
  helpButton.hidden = false;
}

/** True when the diary is there; false when the phone is not signed in. */
async function loadDiary() {
  const response = await call("GET", "diary");
  if (response.status === 401) {
    return false;
  }
  if (!response.ok) {
    throw new Error("diary");
  }
  diary = await response.json();
  loadedAt = Date.now();
  if (unsent.diary !== diary.diary) {
    unsent = { diary: diary.diary, statements: [] };
    keepUnsent();
  }
  unsent.statements.forEach(apply);
  shown = diary.days.length - 1;
  if (document.documentElement.lang !== diary.language) {
    await loadTexts(diary.language);
  }
  return true;
}

// What is tapped and not yet saved

function readUnsent() {
  try {
    return JSON.parse(localStorage.getItem(UNSENT)) ?? { diary: null, statements: [] };
  } catch {
    return { diary: null, statements: [] };
  }
}

function keepUnsent() {
  try {
    if (unsent.statements.length) {
      localStorage.setItem(UNSENT, JSON.stringify(unsent));
    } else {
      localStorage.removeItem(UNSENT);
    }
  } catch {
    // a phone that stores nothing still sends at once
  }
}

function subject({ kind, day, itemKey, slot }) {
  return [kind, day, itemKey, slot].join();
}

function say(statement) {
  const said = { id: newId(), ...statement };
  unsent.statements = unsent.statements.filter((other) => subject(other) !== subject(said)).concat(said);
  keepUnsent();
  apply(said);
  retryMs = RETRY_FIRST_MS;
  send();
}

/** crypto.randomUUID is missing where a clinic tries the page without TLS. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function apply(statement) {
  const day = diary?.days.find((each) => each.day === statement.day);
  if (!day) {
    return;
  }
  if (statement.kind === "entries") {
    const occurrence = day.sessions[statement.slot - 1]?.find((each) => each.itemKey === statement.itemKey);
    Object.assign(occurrence ?? {}, { state: statement.state, reason: statement.reason });
  } else if (statement.kind === "checkIns") {
    day.feeling = statement.feeling;
  } else if (statement.kind === "restDays") {
    day.resting = statement.taken;
  }
}

async function send() {
  clearTimeout(retry);
  if (sending || !unsent.statements.length) {
    showState();
    return;
  }
  sending = true;
  showState();
  const sent = unsent.statements.slice(0, 100);
  const body = { entries: [], checkIns: [], restDays: [], stopAnswers: [] };
  sent.forEach(({ kind, ...statement }) => body[kind].push(statement));
  try {
    const response = await call("POST", "statements", body);
    sending = false;
    if (response.status === 401) {
      diary = null;
      signIn(text("phone.signIn.again"));
    } else if (response.ok) {
      await saved(sent, (await response.json()).refused);
    } else {
      sendLater();
    }
  } catch {
    sending = false;
    sendLater();
  }
}

async function saved(sent, refused) {
  const ids = new Set(sent.map(({ id }) => id));
  unsent.statements = unsent.statements.filter(({ id }) => !ids.has(id));
  keepUnsent();
  retryMs = RETRY_FIRST_MS;
  await send();
  if (refused.length || sent.some(({ kind }) => kind === "stopAnswers")) {
    await loadDiary() ? showDay(shown) : signIn(text("phone.signIn.again"));
  }
  if (refused.length) {
    tell(text("phone.refused", [...new Set(refused.map(({ message }) => message))].join(" ")), true);
  }
}

function sendLater() {
  showState(true);
  retry = setTimeout(send, retryMs);
  retryMs = Math.min(2 * retryMs, RETRY_MAX_MS);
}

function showState(failed) {
  const key = failed ? "phone.unsaved" : unsent.statements.length ? "phone.saving" : "phone.saved";
  tell(diary ? text(key) : "", failed);
}

function tell(message, failed) {
  state.className = failed ? "state failed" : "state";
  state.textContent = message;
}

// Signing in

function takeTokenFromAddress() {
  const token = location.hash.slice(1);
  if (token) {
    history.replaceState(null, "", location.pathname);
  }
  return token;
}

function numberInput(id, label, size, complete) {
  return element("div", {},
    element("label", { for: id }, label),
    element("input", { id, size, maxlength: size, inputmode: "numeric", autocomplete: complete, "aria-describedby": "birth-hint" }));
}

function signIn(message) {
  const problem = element("p", { class: "problem", role: "alert", hidden: !message }, message ?? "");
  const code = !scannedToken && element("div", { class: "field" },
    element("label", { for: "code" }, text("phone.signIn.code")),
    element("p", { class: "hint", id: "code-hint" }, text("phone.signIn.codeHint")),
    element("input", { id: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: 20, "aria-describedby": "code-hint" }));
  const birthDate = element("fieldset", {},
    element("legend", {}, text("phone.signIn.birthDate")),
    element("p", { class: "hint", id: "birth-hint" }, text("phone.signIn.birthDateHint")),
    element("div", { class: "date" },
      numberInput("day", text("phone.signIn.day"), 2, "bday-day"),
      numberInput("month", text("phone.signIn.month"), 2, "bday-month"),
      numberInput("year", text("phone.signIn.year"), 4, "bday-year")));
  const open = element("button", { type: "submit", class: "primary" }, text("phone.signIn.open"));
  const form = element("form", { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    trySignIn(form, open, problem);
  } }, problem, code, birthDate, open);
  show(
    element("h1", {}, text("phone.signIn.heading")),
    element("p", {}, text(scannedToken ? "phone.signIn.leadScanned" : "phone.signIn.lead")),
    form,
    scannedToken && button(text("phone.signIn.otherSheet"), () => {
      scannedToken = "";
      signIn();
    }, { class: "plain" }));
  showState();
}

function typedBirthDate(form) {
  const [day, month, year] = ["day", "month", "year"].map((id) => Number(form.querySelector("#" + id).value));
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 1899 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return exists && day === date.getUTCDate() ? date.toISOString().slice(0, 10) : null;
}

async function trySignIn(form, open, problem) {
  const fail = (message, input) => {
    problem.textContent = message;
    problem.hidden = false;
    form.querySelectorAll("input").forEach((each) => each.removeAttribute("aria-invalid"));
    const at = form.querySelector(input);
    at?.setAttribute("aria-invalid", "true");
    at?.focus();
  };
  const code = scannedToken || form.querySelector("#code").value.trim();
  const birthDate = typedBirthDate(form);
  if (!code) {
    fail(text("phone.signIn.noCode"), "#code");
  } else if (!birthDate) {
    fail(text("phone.signIn.noBirthDate"), "#day");
  } else {
    open.disabled = true;
    try {
      const response = await call("POST", "session", { code, birthDate });
      if (response.ok && await loadDiary()) {
        scannedToken = "";
        showDay(shown);
        send();
        return;
      }
      const answer = await response.json();
      fail(answer.message, answer.error === "SheetCodeMistypedException" ? "#code" : "#day");
    } catch {
      fail(text("phone.failed"), "button[type=submit]");
    }
    open.disabled = false;
  }
}

async function signOut() {
  if (unsent.statements.length && !confirm(text("phone.signOut.unsaved"))) {
    return;
  }
  try {
    const response = await call("DELETE", "session");
    if (!response.ok) {
      throw new Error("sign-out");
    }
    unsent.statements = [];
    keepUnsent();
    diary = null;
    signIn();
  } catch {
    tell(text("phone.failed"), true);
  }
}

// A day

function showDay(at) {
  shown = at;
  const day = diary.days[at];
  show(
    element("h1", {}, dayHeading(day.day)),
    dayNavigation(at),
    day.paused || !day.sessions.length ? element("p", { class: "card" }, emptyDay(day)) : openDay(day, at),
    diary.reading.length > 0 && section("phone.reading", diary.reading.map(reading)),
    element("p", { class: "end" }, button(text("phone.signOut"), signOut, { class: "plain" })));
  showState();
}

function dayHeading(day) {
  const name = day === diary.today ? text("phone.today") : day === dayBefore(diary.today) ? text("phone.yesterday") : "";
  return name ? `${name}, ${dayWords(day)}` : dayWords(day);
}

function dayBefore(day) {
  const date = new Date(day + "T00:00:00Z");
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function dayNavigation(at) {
  const step = (key, to) => button(text(key), () => showDay(to), { disabled: !diary.days[to] });
  return element("nav", { class: "days", "aria-label": text("phone.days") },
    step("phone.previousDay", at - 1), step("phone.nextDay", at + 1));
}

function emptyDay(day) {
  if (day.paused) {
    return text(day.paused, dayWords(day.pausedUntil ?? day.day));
  }
  if (diary.startsOn && day.day < diary.startsOn) {
    return text("phone.notStarted", dayWords(diary.startsOn));
  }
  return text(diary.endsOn && day.day > diary.endsOn ? "phone.ended" : "phone.nothing");
}

function openDay(day, at) {
  const yesterday = diary.days[at - 1];
  const then = day.day === diary.today ? "" : "Then";
  const asksForMorning = !then && yesterday?.sessions.flat().some(({ state: said }) => said);
  return element("div", {},
    asksForMorning && section("phone.morning.heading",
      painScale("morning", "phone.morning.pain", yesterday, "nextMorning")),
    section("phone.before.heading" + then,
      painScale("before", "phone.before.pain" + then, day, "painBefore"), restDay(day, then)),
    day.sessions.map((session, index) => exercises(day, session, index + 1)),
    section("phone.after.heading",
      painScale("worst", "phone.after.worst", day, "worstDuring"),
      then && painScale("morning-after", "phone.morningAfter.pain", day, "nextMorning"),
      soreness(day),
      note(day)));
}

function section(headingKey, ...children) {
  return element("section", { class: "card" }, element("h2", {}, text(headingKey)), children);
}

function reading({ title, language, lines }) {
  return element("details", itsLanguage({ language }),
    element("summary", {}, title), lines.map(([kind, words]) => element(kind, {}, words)));
}

function feel(day, change) {
  say({ kind: "checkIns", day: day.day, feeling: { ...day.feeling, ...change } });
}

function painScale(id, key, day, field) {
  const warning = element("p", { class: "problem", role: "alert", hidden: true }, text("phone.pain.severe"));
  const warn = (pain) => { warning.hidden = !(pain >= SEVERE_PAIN); };
  const name = { 0: text("phone.pain.none"), [PAIN_MAX]: text("phone.pain.worst") };
  const options = Array.from({ length: PAIN_MAX + 1 }, (_, pain) => [pain, String(pain), name[pain]]);
  warn(day.feeling[field]);
  return element("div", { class: "question" },
    element("p", { id: "pain-" + id, class: "ask" }, text(key)),
    choices("pain-" + id, "pain", options, day.feeling[field], (pain) => {
      warn(pain);
      feel(day, { [field]: pain });
    }),
    element("p", { class: "ends" }, element("span", {}, name[0]), element("span", {}, name[PAIN_MAX])),
    warning);
}

function soreness(day) {
  const toggle = button(text("phone.after.sore"), () => {
    const sore = !day.feeling.verySore;
    toggle.setAttribute("aria-pressed", sore);
    feel(day, { verySore: sore });
  }, { class: "toggle", "aria-pressed": day.feeling.verySore });
  return toggle;
}

function note(day) {
  const words = element("textarea", { id: "note", rows: 3, maxlength: 500, "aria-describedby": "note-hint",
    onchange: () => feel(day, { note: words.value }) });
  words.value = day.feeling.note ?? "";
  return element("div", { class: "field" },
    element("label", { for: "note" }, text("phone.after.note")),
    element("p", { class: "hint", id: "note-hint" }, text("phone.after.noteHint")),
    words);
}

function restDay(day, then) {
  const box = element("div", { class: "rest" });
  const take = (taken) => {
    say({ kind: "restDays", day: day.day, taken });
    draw();
    box.querySelector("button").focus();
  };
  const draw = () => box.replaceChildren(...(day.resting
    ? [element("p", { class: "good" }, text("phone.rest.taken")), button(text("phone.rest.undo"), () => take(false))]
    : [element("h3", {}, text("phone.rest.heading" + then)), element("p", {}, text("phone.rest.lead")),
      button(text("phone.rest.take"), () => take(true))]));
  draw();
  return box;
}

function exercises(day, session, slot) {
  const heading = day.sessions.length > 1 ? text("phone.sessionOf", slot, day.sessions.length) : text("phone.session");
  const progress = element("span", { class: "progress" });
  const count = () => {
    progress.textContent = text("phone.progress", session.filter((each) => each.state).length, session.length);
  };
  count();
  return element("section", {},
    element("div", { class: "sessionhead" }, element("h2", {}, heading), progress),
    session.map((occurrence) => exerciseCard(day, occurrence, slot, count)));
}

function exerciseCard(day, occurrence, slot, answered) {
  const exercise = diary.exercises[occurrence.exercise];
  const id = `e${slot}-${occurrence.itemKey}`;
  return element("article", { class: "card exercise", "aria-labelledby": id },
    picture(exercise),
    element("h3", { id, ...itsLanguage(exercise) }, exercise.title),
    element("p", { class: "dosage", ...itsLanguage(exercise) }, exercise.dosage),
    exercise.note && element("p", { class: "note" }, element("b", {}, text("phone.note")), " ", element("bdi", {}, exercise.note)),
    steps(exercise),
    answers(day, occurrence, slot, exercise, answered));
}

/** The page itself may speak another language, read from the other side. */
function itsLanguage({ language }) {
  return { lang: language, dir: "auto" };
}

/** Where an exercise has no figure, its first photo on the day of issue; without one, the words stand alone. */
function showPhoto(image, exercise) {
  if (image.dataset.photo) {
    image.remove();
  } else {
    image.dataset.photo = "photo";
    image.src = `../picture/of/${encodeURIComponent(exercise.slug)}?issued=${exercise.issued}`;
  }
}

function picture(exercise) {
  const source = `../figure/${encodeURIComponent(exercise.slug)}.svg?issued=${exercise.issued}&side=${exercise.side === "LEFT" ? "left" : "right"}`;
  let moving = false;
  const move = (wanted) => {
    moving = wanted;
    image.src = moving ? source + "&shown=moving" : source;
    toggle.textContent = text(moving ? "phone.still" : "phone.move");
  };
  const missing = () => {
    toggle.remove();
    showPhoto(image, exercise);
  };
  const image = element("img", { src: source, alt: text("phone.figure", exercise.title), loading: "lazy",
    onerror: () => moving ? move(false) : missing() });
  const toggle = button(text("phone.move"), () => move(!moving), { class: "move" });
  return [image, toggle];
}

function steps(exercise) {
  return element("details", {},
    element("summary", {}, text("phone.steps")),
    element("ol", itsLanguage(exercise), exercise.steps.map((step) => element("li", {}, step))),
    exercise.breathing && element("p", {}, element("b", {}, text("phone.breathing")), " ",
      element("bdi", { lang: exercise.language }, exercise.breathing)),
    exercise.cautions.length > 0 && element("div", { class: "care" }, element("b", {}, text("phone.care")),
      element("ul", itsLanguage(exercise), exercise.cautions.map((caution) => element("li", {}, caution)))));
}

function answers(day, occurrence, slot, exercise, answered) {
  const id = `a${slot}-${occurrence.itemKey}`;
  const why = element("div", { class: "why" });
  const answer = (said, reason) => {
    say({ kind: "entries", day: day.day, itemKey: occurrence.itemKey, slot, state: said, reason });
    answered();
  };
  const askWhy = () => why.replaceChildren(
    element("p", { id: id + "-why", class: "ask" }, text("phone.reason")),
    choices(id + "-why", "chips", REASONS.map((reason) => [reason, text("NotDoneReason." + reason)]),
      occurrence.state === "NOT_DONE" ? occurrence.reason : null,
      (reason) => answer("NOT_DONE", reason)));
  const states = choices(id, "answers",
    [["DONE", text("phone.done")], ["PARTIAL", text("phone.partial")], ["NOT_DONE", text("phone.notDone")]],
    occurrence.state, (said) => {
      if (said === "NOT_DONE") {
        askWhy();
      } else {
        why.replaceChildren();
        answer(said);
      }
    });
  const unsure = button(text("phone.unsure"), () => {
    states.querySelectorAll("button").forEach((each) => each.setAttribute("aria-pressed", each.dataset.value === "NOT_DONE"));
    answer("NOT_DONE", "DID_NOT_UNDERSTAND");
    askWhy();
    why.prepend(element("p", { class: "good", role: "status" }, text("phone.unsure.told")));
  }, { class: "plain" });
  if (occurrence.state === "NOT_DONE") {
    askWhy();
  }
  return element("div", {},
    exercise.breaks
      ? element("p", { id, class: "ask" }, text("phone.answerBreaks"))
      : element("p", { id, class: "unseen" }, text("phone.answer", exercise.title)),
    states, why, unsure);
}

// Help, which needs no network once the page is there

function fillHelp() {
  const signs = Object.keys(texts).filter((key) => key.startsWith("phone.help.sign."));
  helpDialog.replaceChildren(
    element("h2", { id: "help-heading", tabindex: -1 }, text("phone.help.heading")),
    element("p", { class: "problem" }, text("phone.help.unwatched")),
    element("p", {}, text("phone.help.call", clinic.emergencyNumber)),
    phoneLink(clinic.emergencyNumber, clinic.emergencyNumber, "stop"),
    element("ul", {}, signs.sort().map((key) => element("li", {}, text(key)))),
    ...(diary ? stopQuestion() : []),
    element("p", {}, text("phone.help.clinic")),
    ...clinic.sites.map(({ name, phone }) => phoneLink(`${name}: ${phone}`, phone, "call")),
    button(text("phone.help.close"), () => helpDialog.close(), { class: "plain" }));
}

/** It can be answered even if the phone is signed out while it is shown: a yes waits until the patient has signed in again. */
function stopQuestion() {
  const { today } = diary;
  const yes = button(text("phone.stop.yes"), () => {
    say({ kind: "stopAnswers", day: today, at: new Date() });
    const told = element("p", { class: "problem", role: "alert", tabindex: -1 }, text("phone.stop.told", clinic.emergencyNumber));
    yes.replaceWith(told);
    told.focus();
  }, { class: "stop" });
  return [element("p", { class: "ask" }, text("phone.stop.ask")), yes];
}

function phoneLink(label, number, className) {
  return element("p", {}, element("a", { class: className, href: "tel:" + number.replace(/[^+\d]/g, "") }, label));
}

// Start

helpButton.addEventListener("click", () => {
  fillHelp();
  helpDialog.showModal();
  document.getElementById("help-heading").focus();
});
addEventListener("online", send);
document.addEventListener("visibilitychange", async () => {
  if (document.hidden || !diary) {
    return;
  }
  await send();
  if (diary && !unsent.statements.length && Date.now() - loadedAt > STALE_MS) {
    try {
      await loadDiary() ? showDay(shown) : signIn();
    } catch {
      showState(true);
    }
  }
});

async function start() {
  try {
    await loadTexts();
    if (!scannedToken && await loadDiary()) {
      showDay(shown);
      send();
    } else {
      signIn();
    }
  } catch {
    document.getElementById("unreachable").hidden = false;
    addEventListener("online", () => location.reload());
  }
}

start();
