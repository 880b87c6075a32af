// "Leave now": the plain link works by itself; with a script, Back does not show the page that was left.

/** Makes every link marked `data-leave` empty the page at once and replace it in the history. */
export function listenForLeaving(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-leave]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      // What comes next may be slow to answer; what was read must not stay on the screen meanwhile.
      document.body.hidden = true;
      document.title = "…";
      location.replace(link.href);
    });
  }
}
