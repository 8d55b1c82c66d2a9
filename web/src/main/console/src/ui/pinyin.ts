/** The first characters of each initial in the order of the Chinese collation; no dictionary needs to be loaded. */
const FIRST_OF_INITIAL: [string, string][] = [
  ['阿', 'a'], ['八', 'b'], ['嚓', 'c'], ['咑', 'd'], ['妸', 'e'], ['发', 'f'], ['旮', 'g'], ['哈', 'h'],
  ['丌', 'j'], ['咔', 'k'], ['垃', 'l'], ['妈', 'm'], ['拏', 'n'], ['噢', 'o'], ['妑', 'p'], ['七', 'q'],
  ['呥', 'r'], ['仨', 's'], ['他', 't'], ['屲', 'w'], ['夕', 'x'], ['丫', 'y'], ['帀', 'z'],
];

const collator = new Intl.Collator('zh-CN-u-co-pinyin');
const initials = new Map<string, string>();

/** `农业生产资料` gives `nysczl`; what is not Chinese stays as it is. */
export function pinyinInitials(text: string): string {
  return [...text].map(initialOf).join('').toLowerCase();
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) {
    return character;
  }
  const known = initials.get(character) ?? searched(character);
  initials.set(character, known);
  return known;
}

function searched(character: string): string {
  const found = FIRST_OF_INITIAL.findLast(([first]) => collator.compare(first, character) <= 0);
  return found?.[1] ?? '';
}
