const OPERATED = 'button[aria-label], input[aria-label], [role][aria-label]:not([role="img"]), button:not([aria-label]) [role="img"][aria-label]';
const LATIN = /^[\x20-\x7e]*[a-z][\x20-\x7e]*$/i;

/** What the library calls a thing by itself, in English: nobody gave it a name in the language of these tests. */
export function foreign(place: Element): string[] {
  return [...place.querySelectorAll(OPERATED)]
    .filter((named) => !named.closest('[aria-hidden="true"]') && LATIN.test(named.getAttribute('aria-label') ?? ''))
    .map(({ outerHTML }) => outerHTML);
}
