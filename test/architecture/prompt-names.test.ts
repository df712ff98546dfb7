import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { optionLabels, prompts } from '../../shared/domain/questions/prompt-catalogue.ts';
import { promptIds } from '../../shared/domain/questions/prompt-ids.ts';
import { roleNameSchema } from '../../shared/records/beside/role-period.ts';
import { roleLabel } from '../../shared/wording/role-names.ts';
import { projectFolder } from '../support/run-tool.ts';

const NAMES = 'shared/domain/questions/prompt-ids.ts';
const ID = /\b[A-Z]{2}\d{2}\b/g;

const sources = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path: path.slice(projectFolder.length), text: readFileSync(path, 'utf8') })),
);

const bareIds = (text: string): readonly string[] => text.match(ID) ?? [];

describe('what code says of prompts', () => {
  it('names each by what it asks: an id stands in the list of names alone', () => {
    const bare = sources.flatMap(({ path, text }) => bareIds(text).map((id) => `${path}: ${id}`));
    expect(bare.filter((found) => !found.startsWith(NAMES))).toEqual([]);
  });

  it('would not pass with an id in any shape in which code can have one', () => {
    expect(bareIds(readFileSync(join(projectFolder, NAMES), 'utf8'))).toEqual(Object.values(promptIds));
    for (const line of ["answers['BA08']", '["BA08"]', '({ BA08: said }) => said', 'answers.BA08 // BA08?']) {
      expect(bareIds(line), line).toContain('BA08');
    }
  });

  it('knows the options of a choice by their codes: what one is called stands in the catalogue alone', () => {
    // A label of one word ("Yes", "Both") is a word of other sentences too, and a role is called so everywhere.
    const roles = roleNameSchema.options.map(roleLabel);
    const labels = prompts.flatMap(optionLabels).filter((label) => label.includes(' ') && !roles.includes(label));
    expect(labels).toContain('Moved and done');
    const named = sources.flatMap(({ path, text }) =>
      labels.filter((label) => text.includes(label)).map((label) => `${path}: ${label}`),
    );
    expect(named).toEqual([]);
  });
});
