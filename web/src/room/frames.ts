// What the server says, as `docs/rooms.md` has it.

export interface Named {
  seat: string;
  handle: string;
}

export interface RoomFrame {
  t: "room";
  phase: "before" | "on" | "fellowship" | "over";
  step: number | null;
  left: number | null;
  floor: (Named & { left: number; sign: "minute" | "up" | null }) | null;
  /** Whose microphone is open. */
  voice: (Named & { muted: boolean }) | null;
  floor_open: boolean;
  /** The speaker, who may answer questions now. */
  answers: Named | null;
  hands: Named[];
  more_hands: number;
  people: "nobody" | "one" | "few" | "many";
  on_duty: boolean;
  led: boolean;
  roles: (Named & { role: string })[];
  guard: "calm" | "wary" | "panic";
  /** Help lines belong beside the room. */
  help: boolean;
  /** It began in the middle of the meeting; the page says so by itself. */
  resumed: boolean;
  last_line: number;
  /** Seats whose words were taken back. */
  withdrawn: string[];
}

export interface LineFrame {
  t: "line" | "servants-line";
  n: number;
  seat: string;
  handle: string;
  kind: "share" | "service" | "milestone" | "welcome";
  text?: string;
  to?: string;
  milestone?: { unit: string; count: number };
}

export interface YouFrame {
  t: "you";
  seat: string;
  handle: string;
  listening: boolean;
  roles: string[];
  open: string[];
}

/** What became of a wish; each gets exactly one. */
export type Answer =
  | { t: "ok"; to_servants: boolean }
  | { t: "refused"; why: string }
  | { t: "held"; found: string[]; can_confirm: boolean }
  | { t: "bad"; why: string };

export type Frame =
  | RoomFrame
  | LineFrame
  | YouFrame
  | Answer
  | { t: "withdrawn" | "restored"; seat: string }
  | { t: "console" }
  | { t: "help"; on_duty: boolean }
  | { t: "contact"; seat: string; handle: string; text: string }
  | { t: "voice-elsewhere"; connection: number }
  | { t: "over" }
  | { t: "bye"; why: string };

/** What somebody wants: a flat set of texts. */
export type Wish = Record<string, string | boolean>;

/** Whether a frame answers a wish. */
export function isAnswer(frame: Frame): frame is Answer {
  return frame.t === "ok" || frame.t === "refused" || frame.t === "held" || frame.t === "bad";
}
