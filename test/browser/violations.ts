import axe from 'axe-core';

/** What axe finds under WCAG 2.2 AA and its best practices: the rule and the place, empty when all is well. */
export const violations = async (root: Element): Promise<readonly string[]> => {
  const found = await axe.run(root, { resultTypes: ['violations'] });
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  );
};
