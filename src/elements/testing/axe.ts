import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong in an element, one line a finding; empty where nothing is. Rules about the page as a whole
 * (landmarks, one `h1`) do not apply to a part of it.
 */
export async function violations(element: Element): Promise<readonly string[]> {
  // Colours on their way are none of the theme.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const { violations: found } = await axe.run(element, { runOnly: rules, resultTypes: ['violations'] });
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`));
}
