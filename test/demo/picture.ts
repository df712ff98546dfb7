import type { Page } from '@playwright/test';

/** Pictures the screen that a page shows, under this name. */
export type Picture = (page: Page, name: string) => Promise<void>;

/** The place of a file that the walk leaves, by its name. */
export type Target = (name: string) => string;
