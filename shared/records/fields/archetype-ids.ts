/** What a person can be drawn to in technical or managing work; the catalogue has their words. */
export const archetypeIds = ['tech-lead', 'architect', 'solver', 'right-hand', 'explorer', 'product-engineer'] as const;
