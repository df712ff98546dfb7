import { describe, expect, it } from 'vitest';
import { hrefTo, pathOfHash, pathOfHref, withoutQuestion } from '../../../../renderer/routes/path.ts';

describe('the part behind the # of an address', () => {
  it('is a path from its first slash on, whether that is written or not', () => {
    expect(['#/drift', '#drift', '/drift', 'drift'].map(pathOfHash)).toEqual(Array(4).fill('/drift'));
  });

  it('is the first page where there is nothing', () => {
    expect(['', '#', '#/'].map(pathOfHash)).toEqual(Array(3).fill('/'));
  });

  it('keeps its question, and a # or a slash that is part of a value', () => {
    expect(pathOfHash('#/feeds?at=a#b/c')).toBe('/feeds?at=a#b/c');
  });
});

describe('a link', () => {
  it('to a path leads back to that path', () => {
    const path = pathOfHash('#/journal/e1?near=1');
    expect(hrefTo(path)).toBe('#/journal/e1?near=1');
    expect(pathOfHref(hrefTo(path))).toBe(path);
  });

  it('out of the window, or to an element of the page, leads to no path', () => {
    const others = ['#content', '#', '', '/drift', 'https://example.org/#/drift', ' #/drift'];
    expect(others.map(pathOfHref)).toEqual(others.map(() => null));
  });
});

describe('the question of a path', () => {
  it('is everything from the first ?, and need not be there', () => {
    const paths = ['#/journal?at=2026-11-13', '#/journal?a=1?b=2', '#/journal', '#/?x'].map(pathOfHash);
    expect(paths.map(withoutQuestion)).toEqual(['/journal', '/journal', '/journal', '/']);
  });
});
