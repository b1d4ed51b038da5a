// The page of the demo: sends requests and shows, from the answers alone, how each limit drains and refills.

const LOG_LENGTH = 100;

const user = document.querySelector("#user");
const key = document.querySelector("#key");

const anonymous = () => !user.value.trim();
const client = () => (anonymous() ? "address" : "user " + user.value.trim());
const scoped = (scope) => () => [{ scope, who: client() }];

const ROUTES = [
  {
    method: "GET",
    path: "/api/articles",
    rule: "project-wide defaults",
    buckets: () => (anonymous() ? [{ scope: "anon", who: client() }] : []).concat({ scope: "user", who: client() }),
  },
  { method: "POST", path: "/api/uploads", rule: "scope", buckets: scoped("uploads") },
  { method: "GET", path: "/api/downloads", rule: "scope", buckets: scoped("downloads") },
  { method: "GET", path: "/api/reports", rule: "class scope", buckets: scoped("reports") },
  { method: "POST", path: "/api/reports/export", rule: "method scope", buckets: scoped("exports") },
  {
    method: "GET",
    path: "/api/partner",
    rule: "custom, per X-API-Key",
    buckets: () => (key.value.trim() ? [{ scope: "api_key", who: key.value.trim() }] : []),
    unlimited: "no key: not throttled",
  },
  { method: "GET", path: "/api/slow", rule: "5 in flight, takes a second", seats: 5 },
  { method: "GET", path: "/api/maintenance", rule: "custom, closed by a flag", flag: true },
  { method: "GET", path: "/api/health", rule: "opted out", unlimited: "never throttled" },
];

// ---- what is left ----

/** Admissions by scope and client, oldest first, and until when a denial is known to hold. */
const buckets = new Map();
let rates = {};

function bucket({ scope, who }) {
  const name = JSON.stringify([scope, who]);
  if (!buckets.has(name)) {
    buckets.set(name, { admitted: [], deniedUntil: 0 });
  }
  return buckets.get(name);
}

function forget(past, limits, now) {
  const longest = Math.max(0, ...limits.map((limit) => limit.seconds)) * 1000;
  while (past.admitted.length && past.admitted[0] <= now - longest) {
    past.admitted.shift();
  }
}

/** One limit of a bucket: how many are left, of how many, and when the next comes back. */
function standing(past, limit, now) {
  const inWindow = past.admitted.filter((time) => time > now - limit.seconds * 1000);
  const denied = past.deniedUntil > now;
  const remaining = denied ? 0 : Math.max(0, limit.requests - inWindow.length);
  const back = denied && !inWindow.length ? past.deniedUntil : inWindow[0] + limit.seconds * 1000;
  return { remaining, total: limit.requests, back: inWindow.length || denied ? back : 0, span: limit.seconds * 1000 };
}

/** The tightest of all limits that hold for a route now; null where none does. */
function tightest(route, now) {
  let found = null;
  for (const which of route.buckets ? route.buckets() : []) {
    const limits = rates[which.scope]?.limits ?? [];
    const past = bucket(which);
    forget(past, limits, now);
    for (const limit of limits) {
      const one = standing(past, limit, now);
      if (!found || one.remaining / (one.total || 1) < found.remaining / (found.total || 1)
          || (one.remaining === found.remaining && one.total < found.total)) {
        found = one;
      }
    }
  }
  return found;
}

// ---- the cards ----

const cards = ROUTES.map(makeCard);

function makeCard(route) {
  const root = document.querySelector("#card").content.firstElementChild.cloneNode(true);
  const part = (name) => root.querySelector("." + name);
  const card = { route, root, part, inFlight: 0, retryAt: 0, last: null };
  const name = `${route.method} ${route.path}`;
  part("method").textContent = route.method;
  part("path").textContent = route.path;
  part("bar").setAttribute("aria-label", `left for ${name}`);
  for (const button of root.querySelectorAll("[data-send]")) {
    button.setAttribute("aria-label", `${button.textContent}: ${name}`);
    button.addEventListener("click", () => sendMany(card, Number(button.dataset.send)));
  }
  if (route.flag) {
    addSwitches(card);
  }
  document.querySelector("#cards").append(root);
  return card;
}

function addSwitches(card) {
  for (const state of ["on", "off"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = state;
    button.setAttribute("aria-label", `turn maintenance ${state}`);
    button.addEventListener("click", async () => {
      const answer = await send("PUT", `/api/maintenance/${state}`);
      if (answer.status === 200) {
        card.closed = state === "on";
        card.retryAt = 0;
      }
      announce(`Maintenance ${state}: ${answer.status || answer.said}`);
      draw();
    });
    card.root.querySelector(".actions").append(button);
  }
}

function describeRule(route) {
  const written = (route.buckets ? route.buckets() : [])
    .filter(({ scope }) => rates[scope])
    .map(({ scope }) => `${scope} ${rates[scope].text}`);
  return [route.rule, ...written].join(" · ");
}

// ---- sending ----

async function send(method, path) {
  const headers = { Accept: "application/json" };
  if (!anonymous()) headers.Authorization = "Bearer " + user.value.trim();
  if (key.value.trim()) headers["X-API-Key"] = key.value.trim();
  let answer;
  try {
    const response = await fetch(path, { method, headers, cache: "no-store" });
    const body = await response.json().catch(() => ({}));
    const retryAfter = response.headers.get("Retry-After");
    answer = {
      status: response.status,
      said: body.detail ?? body.message ?? response.statusText,
      wait: retryAfter === null ? null : Number(retryAfter),
    };
  } catch (failure) {
    answer = { status: 0, said: failure instanceof TypeError ? "no answer: " + failure.message : String(failure) };
  }
  log(method, path, answer);
  return answer;
}

async function sendOne(card) {
  const charged = (card.route.buckets ? card.route.buckets() : []).map(bucket);
  card.inFlight++;
  draw();
  const answer = await send(card.route.method, card.route.path);
  card.inFlight--;
  settle(card, charged, answer);
  draw();
  return answer;
}

function settle(card, charged, answer) {
  const now = Date.now();
  card.last = answer;
  if (answer.status === 200) {
    charged.forEach((past) => past.admitted.push(now));
    card.closed = false;
  } else if (answer.status === 429) {
    card.retryAt = answer.wait === null ? 0 : now + answer.wait * 1000;
    card.closed = true;
    // Somebody else may share this limit, so believe the denial more than our own count.
    if (charged.length === 1 || tightest(card.route, now)?.remaining > 0) {
      charged.forEach((past) => { past.deniedUntil = Math.max(past.deniedUntil, card.retryAt); });
    }
  }
}

async function sendMany(card, times) {
  const answers = await Promise.all(Array.from({ length: times }, () => sendOne(card)));
  const counts = new Map();
  answers.forEach(({ status }) => counts.set(status || "failed", (counts.get(status || "failed") ?? 0) + 1));
  const waits = answers.filter(({ status }) => status === 429).map(({ wait }) => wait ?? 0);
  const outcome = [...counts].map(([status, count]) => `${count} times ${status}`).join(", ");
  const retry = waits.length ? `; retry after ${Math.max(...waits)} seconds` : "";
  announce(`${card.route.method} ${card.route.path}: ${outcome}${retry}`);
}

// ---- showing ----

function duration(seconds) {
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

function level(share) {
  return share === 0 ? "empty" : share <= 0.34 ? "low" : "full";
}

function show(card, { share, returning = 0, remaining, next = "", now = share * 100, max = 100 }) {
  const bar = card.part("bar");
  bar.dataset.level = level(share);
  bar.setAttribute("aria-valuenow", String(now));
  bar.setAttribute("aria-valuemax", String(max));
  bar.setAttribute("aria-valuetext", remaining);
  card.part("left").style.width = `${share * 100}%`;
  card.part("returning").style.width = `${returning * 100}%`;
  card.part("remaining").textContent = remaining;
  card.part("next").textContent = next;
}

function drawLimit(card, now) {
  const { route } = card;
  if (route.seats) {
    const free = Math.max(0, route.seats - card.inFlight);
    show(card, { share: free / route.seats, remaining: `${free} of ${route.seats} free`, now: free, max: route.seats });
  } else if (route.flag) {
    const state = card.closed === undefined ? "not asked yet" : card.closed ? "closed" : "open";
    show(card, { share: card.closed ? 0 : 1, remaining: state });
  } else {
    drawRate(card, tightest(route, now), now);
  }
}

function drawRate(card, limit, now) {
  if (!limit) {
    show(card, { share: 1, remaining: card.route.unlimited ?? "unlimited" });
    return;
  }
  const { remaining, total, back, span } = limit;
  const seconds = back ? Math.max(1, Math.ceil((back - now) / 1000)) : 0;
  show(card, {
    share: total ? remaining / total : 0,
    returning: back && total > remaining ? Math.min(1, Math.max(0, 1 - (back - now) / span)) / total : 0,
    remaining: `${remaining} of ${total} left`,
    next: back ? `next back in ${duration(seconds)}` : "",
    now: remaining,
    max: total,
  });
}

function drawStatus(card, now) {
  if (!card.last) {
    card.part("status").dataset.kind = "none";
    card.part("code").textContent = "not sent yet";
    card.part("wait").textContent = "";
    return;
  }
  const { status, said } = card.last;
  const kind = status === 200 ? "good" : "bad";
  card.part("status").dataset.kind = kind;
  card.part("code").textContent = status === 0 ? said : `${status} ${status === 200 ? "OK" : status === 429 ? "throttled" : said}`;
  const left = Math.ceil((card.retryAt - now) / 1000);
  card.part("wait").textContent = status !== 429 || !card.retryAt ? "" : left > 0 ? `retry in ${duration(left)}` : "try again now";
}

function draw() {
  const now = Date.now();
  for (const card of cards) {
    card.part("rule").textContent = describeRule(card.route);
    drawLimit(card, now);
    drawStatus(card, now);
  }
}

function announce(text) {
  document.querySelector("#announcer").textContent = text;
}

function log(method, path, { status, said, wait }) {
  const entry = document.createElement("li");
  entry.className = "entry";
  entry.dataset.kind = status === 200 ? "good" : "bad";
  const line = document.createElement("div");
  line.className = "line";
  line.append(element("b", status || "–"), element("span", `${method} ${path}`), element("time", clock()));
  const detail = wait ? `${said} Retry-After: ${wait}` : said;
  entry.append(line, element("div", detail, "said"));
  const list = document.querySelector("#log");
  list.prepend(entry);
  while (list.children.length > LOG_LENGTH) list.lastElementChild.remove();
}

function element(name, text, className = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function clock() {
  return new Date().toTimeString().slice(0, 8);
}

document.querySelector("#who").addEventListener("submit", (event) => event.preventDefault());
document.querySelector("#who").addEventListener("input", () => {
  // What the last client was told says nothing to this one.
  cards.filter(({ route }) => !route.flag).forEach((card) => Object.assign(card, { last: null, retryAt: 0 }));
  draw();
});
draw();
rates = await fetch("rates.json").then((response) => response.json()).catch(() => ({}));
draw();
setInterval(draw, 250);
