// Whose turn it is to be heard, as the room will most likely see it. It decides; this only shows the right buttons.

import type { RoomFrame, YouFrame } from "../frames";

const GUARDS = ["chair", "co-chair", "doorkeeper"];

/** May this person open their microphone now? `silent`: nobody may in this step. */
export function isTurn(room: RoomFrame, you: YouFrame, silent: boolean): boolean {
  if (you.listening || room.phase === "over") return false;
  if (room.guard === "panic") return you.roles.some((role) => GUARDS.includes(role));
  if (silent) return false;
  // With the floor, also while somebody else's microphone is not closed yet.
  if (room.floor !== null) return room.floor.seat === you.seat;
  const free = room.voice === null || room.voice.muted || room.voice.seat === you.seat;
  return free && (leader(room) === you.seat || room.floor_open || room.answers?.seat === you.seat);
}

/** The co-chair leads while no chair is there. */
function leader(room: RoomFrame): string | undefined {
  const holder = (wanted: string) => room.roles.find(({ role }) => role === wanted)?.seat;
  return holder("chair") ?? holder("co-chair");
}
