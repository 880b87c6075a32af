// A live list of this site on another, in place of one line of script.
//
// It asks its own site alone, without a cookie, and keeps nothing. What the page's author wrote on the script is used
// as text, and what comes back is shown as text.

/** Written in by the server: the style, and the few words by language (see `embed/script.rs`). */
declare const HOMEGROUP_STYLE: string;
declare const HOMEGROUP_WORDS: Record<string, [wait: string, failed: string, all: string]>;

interface Line {
  name: string;
  href: string;
  time: string;
  day: string;
  start?: [utc: string, wall: string];
  zone?: string;
  soon?: string;
  facts: string[];
  notices: string[];
}

interface List {
  lang: string;
  dir: string;
  title: string;
  count: string;
  here: string;
  clock: string;
  rows: Line[];
  none: string;
  all: { text: string; href: string };
}

/** The server writes the words where that name stands: once. */
const words = HOMEGROUP_WORDS;
/** Milliseconds between two looks. */
const AGAIN = 300_000;

const tag = document.currentScript;
if (tag instanceof HTMLScriptElement && tag.src !== "") start(tag, new URL(tag.src).origin);

function start(tag: HTMLScriptElement, site: string): void {
  const { query = "", lang = tag.closest<HTMLElement>("[lang]")?.lang ?? "", theme = "" } = tag.dataset;
  const code = lang.slice(0, 2).toLowerCase();
  const known = Object.hasOwn(words, code) ? code : "en";
  const path = (name: string) => (known === "en" ? name : `/${known}${name}`);
  const asked = String(new URLSearchParams(query));
  const address = (name: string) => site + path(name) + (asked === "" ? "" : `?${asked}`);
  const [wait, failed, all] = words[known] ?? ["", "", ""];

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  dress(root);
  const box = make("section", theme === "dark" || theme === "light" ? `hg ${theme}` : "hg");
  box.lang = known;
  if (known === "fa") box.dir = "rtl";
  // Without an answer there is still the way to the list.
  const plain = (text: string) => {
    const said = make("p", "", text);
    said.setAttribute("role", "status");
    box.replaceChildren(said, end(all, address("/meetings")));
  };
  root.append(box);
  plain(wait);
  tag.replaceWith(host);

  let shown = false;
  let looked = 0;
  const look = async () => {
    looked = Date.now();
    try {
      const answer = await fetch(address("/embed/meetings"), {
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
      const list = (await answer.json()) as List;
      if (!answer.ok) throw new Error(String(answer.status));
      // Nobody's place in the list is taken from under their fingers.
      if (shown && root.activeElement !== null) return;
      fill(box, list, site);
      shown = true;
    } catch {
      if (!shown) plain(failed);
    }
  };
  const perhaps = () => {
    if (host.isConnected && document.visibilityState === "visible" && Date.now() - looked >= AGAIN) void look();
  };
  void look();
  setInterval(perhaps, AGAIN / 10);
  document.addEventListener("visibilitychange", perhaps);
}

/** The page's own rules about styles do not reach a sheet made by a script; old browsers get an element. */
function dress(root: ShadowRoot): void {
  const style = HOMEGROUP_STYLE;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(make("style", "", style));
  }
}

function fill(box: HTMLElement, list: List, site: string): void {
  box.lang = list.lang;
  box.dir = list.dir;
  box.setAttribute("aria-label", list.title);
  const lines = make("ul", "");
  lines.append(...list.rows.map((row) => line(row, list, site)));
  const body = list.rows.length === 0 ? make("p", "", list.none) : lines;
  box.replaceChildren(make("p", "t", list.title), body, end(list.all.text, site + list.all.href));
}

function line(row: Line, list: List, site: string): HTMLElement {
  const item = make("li", "");
  const when = make("p", "w");
  when.append(make("b", "", row.time), " ", make("span", "", row.day));
  if (row.zone !== undefined) when.append(" ", make("span", "", row.zone));
  const here = row.start === undefined ? "" : readersTime(row.start, list);
  if (here !== "") when.append(" ", make("span", "h", here));
  const name = make("p", "n");
  name.append(link(row.name, site + row.href));
  if (row.soon !== undefined) name.append(" ", make("i", "", row.soon));
  const facts = make("p", "f");
  facts.append(...row.facts.map((one) => isolated("", one)), ...row.notices.map((one) => isolated("o", one)));
  item.append(when, name, facts);
  return item;
}

/** A text of its own direction among others. */
function isolated(kind: string, text: string): HTMLElement {
  const made = make("span", kind);
  made.append(make("bdi", "", text));
  return made;
}

/** "20:30 for you", where the reader's clock is not the meeting's. */
function readersTime([utc, wall]: [string, string], list: List): string {
  const start = new Date(utc);
  const two = (number: number) => String(number).padStart(2, "0");
  const date = `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
  if (`${date}T${two(start.getHours())}:${two(start.getMinutes())}` === wall) return "";
  const form: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit", hour12: list.clock === "12" };
  if (date !== wall.slice(0, 10)) form.weekday = "short";
  const said = new Intl.DateTimeFormat(list.lang === "en" ? "en-GB" : list.lang, form).format(start);
  return list.here.replace("{}", said);
}

function end(text: string, href: string): HTMLElement {
  const last = make("p", "a");
  last.append(link(text, href));
  return last;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = make("a", "");
  made.href = href;
  made.rel = "noopener noreferrer";
  made.append(make("bdi", "", text));
  return made;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, kind: string, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (kind !== "") made.className = kind;
  if (text !== "") made.textContent = text;
  return made;
}
