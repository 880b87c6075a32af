// "Leave now": the plain link works by itself; with a script, Back does not show the page that was left.

/** Makes every link marked `data-leave` replace the page in the history instead of following it. */
export function listenForLeaving(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-leave]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      location.replace(link.href);
    });
  }
}
