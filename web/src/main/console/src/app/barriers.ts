import axe from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What is painted is looked at in a real browser. */
const PAINTED = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

/** What breaks WCAG 2.2 level A or AA, in words. */
export async function barriers(place: Element): Promise<string[]> {
  const { violations } = await axe.run(place, { runOnly: WCAG, rules: PAINTED, resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(', ')}`);
}
