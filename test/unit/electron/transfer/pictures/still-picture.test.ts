import { describe, expect, it } from 'vitest';
import { isStillPicture } from '../../../../../electron/transfer/pictures/still-picture.ts';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10" role="img">';
const LETTERS =
  "<style>@font-face{font-family:'Hanken Grotesk';font-style:normal;font-weight:100 900;src:url(data:font/woff2;base64,d09GMg+/==) format('woff2')}</style>";
const around = (inside: string): string => `${HEAD}${inside}</svg>`;

describe('a drawing that may be written to a file', () => {
  it.each([
    ['shapes', '<rect width="100%" height="100%" fill="rgb(1,2,3)"/><path d="M0 0L1 1" stroke-dasharray="4 2"/>'],
    ['words', '<text x="1" font-family="&quot;Hanken Grotesk&quot;, serif">Tom &amp; Jerry, on-site = 3</text>'],
    ['letters of its own', LETTERS],
  ])('is made of %s', (_what, inside) => {
    expect(isStillPicture(around(inside))).toBe(true);
  });

  it.each([
    ['an address to fetch', '<image href="https://a.example/?words"/>'],
    ['an address under an older name', '<g xlink:href="https://a.example"/>'],
    ['a link', '<a href="https://a.example"><text>here</text></a>'],
    ['a fill from elsewhere', '<rect fill="url(https://a.example/#x)"/>'],
    ['the same, spelled with an escape', '<rect fill="\\75rl(https://a.example/#x)"/>'],
    ['the same, spelled with an entity', '<rect fill="&#117;rl(https://a.example/#x)"/>'],
    ['the same in capitals', '<rect fill="URL(https://a.example/#x)"/>'],
    ['a style rule that fetches', '<style>@import "https://a.example";</style>'],
    ['one after the letters', LETTERS.replace('</style>', '@import "https://a.example";</style>')],
    ['letters from elsewhere', LETTERS.replace('data:font/woff2;base64,d09GMg+/==', 'https://a.example')],
    ['a style on an element', '<rect style="background:url(https://a.example)"/>'],
    ['a script', '<script>fetch("x")</script>'],
    ['something that acts without a blank before it', '<rect/onload="x"/>'],
    ['something that acts', '<rect onload="x"/>'],
    ['a page within', '<foreignObject><p>x</p></foreignObject>'],
    ['a change over time', '<animate attributeName="x"/>'],
    ['a comment', '<!-- words -->'],
    ['a part that is not read', '<![CDATA[ words ]]>'],
    ['a style sheet of the document', '<?xml-stylesheet href="https://a.example"?>'],
    ['another namespace', '<g xmlns="http://www.w3.org/1999/xhtml"/>'],
  ])('has no %s', (_what, inside) => {
    expect(isStillPicture(around(inside))).toBe(false);
  });

  it('is one drawing from its first letter to its last', () => {
    expect(isStillPicture(` ${around('')}`)).toBe(false);
    expect(isStillPicture(`<!DOCTYPE svg [<!ENTITY x "y">]>${around('')}`)).toBe(false);
    expect(isStillPicture(`${around('')}<?php`)).toBe(false);
    expect(isStillPicture('<svg/onload=alert(1)></svg>')).toBe(false);
  });

  it('is read in one pass, however long', () => {
    const long = around(`<path d="${'M0 0L1 1'.repeat(400_000)}"/>`);
    expect(isStillPicture(long)).toBe(true);
    expect(isStillPicture(around(`<path d="${'M0 0L1 1'.repeat(400_000)}`))).toBe(false);
  });
});
