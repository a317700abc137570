// @vitest-environment node
import { beforeAll, describe, expect, it, vi } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

/** Test runs see style sheets as empty modules, so this one is read as the file it is. */
type Files = { readonly readFileSync: (file: URL, encoding: 'utf8') => string };

let sheet = '';

beforeAll(async () => {
  const { readFileSync } = await vi.importActual<Files>('node:fs');
  sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
});

/** What stands between the braces after a selector, each time it stands in the sheet. */
const blocksOf = (selector: string): string[] =>
  sheet
    .split(`${selector} {`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('}')));

const tokensOf = (block = ''): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

const LIGHT = ':root';
const DARK = "[data-theme='dark']";

/** The tokens of a theme, over those every theme stands on. */
const theme = (selector: string): Tokens => ({ ...tokensOf(blocksOf(LIGHT)[0]), ...tokensOf(blocksOf(selector)[0]) });

const THEMES = {
  light: LIGHT,
  dark: DARK,
  sepia: "[data-theme='sepia']",
  contrast: "[data-theme='contrast']",
} as const;

const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Red, green and blue of `#rgb` or `#rrggbb`, from 0 to 1. */
const channelsOf = (colour: string): number[] => {
  if (!/^#([\da-f]{3}){1,2}$/i.test(colour)) throw new Error(`${colour} is no colour in hexadecimal`);
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  return (digits.match(/../g) ?? []).map(channel);
};

/** Relative luminance of WCAG 2.2. */
const luminance = (colour = 'nothing'): number => {
  const weights = [0.2126, 0.7152, 0.0722];
  return channelsOf(colour).reduce((sum, light, at) => sum + light * (weights[at] ?? 0), 0);
};

const contrast = (one: string | undefined, other: string | undefined): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('contrast', () => {
  it('is measured as WCAG measures it', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.478, 3);
  });
});

describe.each(Object.entries(THEMES))('the %s theme', (name, selector) => {
  const pairs = (inks: string[], grounds: string[]) => {
    const tokens = theme(selector);
    return inks.flatMap((ink) =>
      grounds.map((ground) => ({ pair: `${ink} on ${ground}`, ratio: contrast(tokens[ink], tokens[ground]) })),
    );
  };
  const below = (least: number, inks: string[], grounds: string[]) =>
    pairs(inks, grounds).filter(({ ratio }) => ratio < least);

  it('sets every ink at 7 : 1 or more on every ground', () => {
    const inks = ['--ink', '--ink-2', '--ink-3', '--accent', '--danger', '--ok'];
    expect(below(7, inks, ['--bg', '--surface', '--raised'])).toEqual([]);
  });

  it('sets words on filled grounds at 7 : 1, but for the check mark of a choice by day', () => {
    expect(below(7, ['--on-accent'], ['--accent'])).toEqual([]);
    expect(below(7, ['--mark-ink'], ['--saffron'])).toEqual([]);
    expect(below(7, ['--ink'], ['--accent-soft', '--saffron-soft'])).toEqual([]);
    const soft = below(7, ['--accent'], ['--accent-soft']);
    expect(soft.map(({ ratio }) => ratio.toFixed(1))).toEqual(name === 'light' ? ['6.9'] : []);
  });

  it('shows the edge of a control at 3 : 1 and the ring of the focus at 7 : 1', () => {
    expect(below(3, ['--line-strong'], ['--bg', '--surface', '--raised'])).toEqual([]);
    expect(below(7, ['--focus'], ['--bg', '--surface', '--raised'])).toEqual([]);
  });

  it('tells the browser which of its own colours go with it', () => {
    const { 'color-scheme': scheme } = theme(selector);
    expect(scheme).toBe(name === 'dark' ? 'dark' : 'light');
  });

  it('names no token that day does not have', () => {
    expect(Object.keys(tokensOf(blocksOf(selector)[0])).filter((token) => !(token in theme(LIGHT)))).toEqual([]);
  });
});

describe('the dark set', () => {
  it('stands twice and is the same, by the wish of the system and by choice', () => {
    const [wished, ...others] = blocksOf(':root:not([data-theme])');
    expect(others).toEqual([]);
    expect(blocksOf(DARK)).toHaveLength(1);
    expect(tokensOf(wished)).toEqual(tokensOf(blocksOf(DARK)[0]));
    expect(Object.keys(tokensOf(wished)).length).toBeGreaterThan(15);
  });

  it('gives every colour of the day its night', () => {
    const day = Object.entries(tokensOf(blocksOf(LIGHT)[0])).filter(([, value]) => /^(#|rgb)/.test(value));
    const night = tokensOf(blocksOf(DARK)[0]);
    // What is marked stays dark ink on saffron in every theme.
    expect(day.map(([token]) => token).filter((token) => !(token in night))).toEqual(['--mark-ink']);
  });
});

describe('the direction', () => {
  it('turns what points along the line of reading by the nearest dir', () => {
    expect(tokensOf(blocksOf("[dir='rtl']")[0])).toEqual({ '--flip': '-1' });
    expect(tokensOf(blocksOf("[dir='ltr']")[0])).toEqual({ '--flip': '1' });
  });
});
