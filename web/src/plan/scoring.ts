// Questionnaires and what they come to, as the server's `care::scale` has them: both are held against one file of known
// answers.

import { record, text } from "./parcel";

/** The one that comes with the program. */
export const AUDIT_C = "audit-c";

export interface Question {
  text: string;
  answers: { text: string; points: number }[];
  /** With so many points of the first question this one needs no answer. */
  skippedBy: number | undefined;
}

export interface Scale {
  id: string;
  title: string;
  rights: string;
  source: string;
  least: number;
  most: number;
  questions: Question[];
  cutOffs: { whom: string; from: number }[];
}

/** What answers come to: a total; or the first question, from one, that has no answer; or one that it has not. */
export type Comes = { total: number } | { missing: number } | { strange: number };

/** Reads one; `undefined` where it is none, or does not say under which rights it may be shown. */
export function readScale(found: unknown): Scale | undefined {
  const scale = record(found);
  const questions = list(scale["item"]).map(record).map((item): Question => {
    const answers = list(item["answers"]).map(record).map((one) => ({ text: text(one["text"]), points: Number(one["points"]) }));
    const skippedBy = item["skipped_by"];
    return { text: text(item["text"]), answers, skippedBy: typeof skippedBy === "number" ? skippedBy : undefined };
  });
  const cutOffs = list(scale["cut_off"]).map(record).map((one) => ({ whom: text(one["whom"]), from: Number(one["from"]) }));
  const [id, title, rights, source] = ["id", "title", "rights", "source"].map((name) => text(scale[name]).trim());
  const [least, most] = [Number(scale["least"]), Number(scale["most"])];
  const ends = (choose: (...all: number[]) => number) =>
    questions.reduce((sum, one) => sum + choose(...one.answers.map((answer) => answer.points)), 0);
  const isWhole = questions.length > 0 && questions.every((one) => one.answers.length > 1);
  if (!id || !title || !rights || !source || !isWhole || ends(Math.min) !== least || ends(Math.max) !== most) return undefined;
  return { id, title, rights, source, least, most, questions, cutOffs };
}

function list(found: unknown): unknown[] {
  return Array.isArray(found) ? found : [];
}

/** The total of answers, each by its place among the answers of its question. */
export function comesTo({ questions }: Scale, answers: (number | null)[]): Comes {
  if (answers.length !== questions.length) return { strange: 0 };
  let first: number | undefined;
  let total = 0;
  for (const [at, question] of questions.entries()) {
    const answer = answers[at] ?? null;
    const skipped = question.skippedBy !== undefined && question.skippedBy === first;
    let points: number | undefined;
    if (answer !== null) {
      points = question.answers[answer]?.points;
      if (points === undefined) return { strange: at + 1 };
    } else if (skipped) points = Math.min(...question.answers.map((one) => one.points));
    else return { missing: at + 1 };
    first ??= points;
    total += points;
  }
  return { total };
}
