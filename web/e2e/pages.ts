// The pages every sweep visits, and how an address names a language.

/** One address of each kind of page. */
export const PAGES = [
  "/",
  "/start",
  "/start/me",
  "/start/loved-one",
  "/start/patient",
  "/start/patient/sheet",
  "/meetings",
  "/meetings?q=boats",
  "/meetings?near=Leeds&radius=10km&day=2",
  "/meetings?q=nothing-is-called-this",
  "/meetings?q=boats&near=Leeds&types=BE&said=beginners+boats+near+Leeds",
  "/meetings?said=within+5+miles+near+me",
  "/meetings?day=9&radius=-1km",
  "/meetings/paper-boats",
  "/meetings/lamp-post",
  "/meetings/closed-for-works",
  "/meetings/as-it-stands",
  "/steps",
  "/steps/twelve",
  "/steps/twelve/01",
  "/steps/twelve/01/first-look",
  "/steps/life",
  "/steps/sponsor",
  "/steps/export",
  "/rooms",
  "/rooms?tz=Asia/Tehran",
  "/rooms/week",
  "/rooms/open-en",
  "/rooms/scripts",
  "/rooms/scripts/speaker",
  "/rooms/scripts/newcomers/table",
  "/learn/practice",
  "/learn/practice/speaker",
  "/learn/practice/speaker?m=nnnnnnhn",
  "/learn/practice/now",
  "/me",
  "/help",
  "/fellowships",
  "/fellowships/alcoholics-anonymous",
  "/fellowships/gam-anon",
  "/groups",
  "/groups/new",
  "/groups/kit",
  "/groups/safety",
  "/kept",
  "/offline",
  "/embed/make?day=2",
  "/forum",
  "/forum/newcomers",
  "/forum/newcomers/new?kind=story",
  "/forum/today?tz=Asia/Tehran",
  "/forum/rules",
] as const;

/** The same page in a language. English has no prefix. */
export function inLanguage(language: string, path: string): string {
  if (language === "en") {
    return path;
  }
  return path === "/" ? `/${language}` : `/${language}${path}`;
}
