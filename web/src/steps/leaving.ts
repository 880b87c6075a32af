// Words that were not kept yet are not lost by a slip of the finger.

/** Asks before the page goes, while there is something to lose. *Leave now* never asks. */
export function askForNotLosing(lost: () => boolean): void {
  let leaving = false;
  addEventListener("click", (event) => {
    if ((event.target as Element | null)?.closest("[data-leave]")) leaving = true;
  }, true);
  addEventListener("beforeunload", (event) => {
    if (!leaving && lost()) event.preventDefault();
  });
}
