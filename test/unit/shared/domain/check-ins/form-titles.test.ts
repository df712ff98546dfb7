import { expect, it } from 'vitest';
import { formTitle } from '../../../../../shared/domain/check-ins/form-titles.ts';
import { formNameSchema } from '../../../../../shared/records/entries/reflection.ts';

it('every form is called a check-in, each by a name of its own', () => {
  const titles = formNameSchema.options.map((form) => formTitle(form));
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/check-in/i);
});
