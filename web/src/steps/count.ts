// How days are counted, as the server's `journal::life` counts them: both are held against crates/journal/data/life.json.

const DAY = 86_400_000;
const MOST_YEARS = 100;

/** `d`, `m` or `y`, and how many. */
export interface Milestone {
  unit: "d" | "m" | "y";
  count: number;
}

export interface Count {
  /** Whole days of all stretches together, and of the present one. */
  total: number;
  stretch: number;
  /** When that began; null where it begins tomorrow, or has not begun. */
  since: string | null;
  longest: number;
  /** Each milestone ever reached, with the day on which it was reached first. */
  reached: [Milestone, string][];
  next: [Milestone, string] | null;
}

function milestones(): Milestone[] {
  const first: [number, Milestone["unit"]][] = [
    [1, "d"],
    [7, "d"],
    [30, "d"],
    [60, "d"],
    [90, "d"],
    [6, "m"],
    [9, "m"],
    [1, "y"],
    [18, "m"],
  ];
  for (let year = 2; year <= MOST_YEARS; year += 1) first.push([year, "y"]);
  return first.map(([count, unit]) => ({ count, unit }));
}

const ALL = milestones();

/** A day as so many days since 1970. */
function number(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function text(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day on which a milestone is reached; the 31st of a short month is its last day. */
function from(first: string, { unit, count }: Milestone): string {
  if (unit === "d") return text(number(first) + count);
  const [year = 0, month = 1, day = 1] = first.split("-").map(Number);
  const months = year * 12 + month - 1 + count * (unit === "y" ? 12 : 1);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${two((months % 12) + 1)}-${two(Math.min(day, last))}`;
}

/** Counts from a first day, with slips in any order. */
export function count(start: string, slips: string[], today: string): Count {
  const counted: Count = { total: 0, stretch: 0, since: null, longest: 0, reached: [], next: null };
  const stretch = (first: string, until: string) => {
    const lasted = Math.max(0, number(until) - number(first));
    counted.total += lasted;
    counted.longest = Math.max(counted.longest, lasted);
    for (const milestone of ALL) {
      const day = from(first, milestone);
      if (day > until) break;
      if (!counted.reached.some(([known]) => word(known) === word(milestone))) counted.reached.push([milestone, day]);
    }
  };
  let first = start;
  for (const day of [...new Set(slips)].filter((day) => start <= day && day <= today).sort()) {
    stretch(first, day);
    first = text(number(day) + 1);
  }
  if (first > today) return counted;
  stretch(first, today);
  counted.stretch = number(today) - number(first);
  counted.since = first;
  const next = ALL.map((milestone): [Milestone, string] => [milestone, from(first, milestone)]);
  counted.next = next.find(([, day]) => day > today) ?? null;
  return counted;
}

/** A milestone as a word: `90d`, `6m`, `2y`. */
export function word({ unit, count }: Milestone): string {
  return `${count}${unit}`;
}
