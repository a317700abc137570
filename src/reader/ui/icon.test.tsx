import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it, vi } from 'vitest';
import type { ReactNode } from 'react';
import { ButtonLink } from './button.tsx';
import { ChoiceGroup } from './choices/choice-group.tsx';
import { FLIPPED_ICONS, ICON_NAMES, Icon, iconSelector } from './marks/icon.tsx';
import type { IconName } from './marks/icon.tsx';
import { IconButton, IconLink } from './icon-button.tsx';
import marks from './marks/marks.svg?raw';
import { Message } from './message.tsx';
import { ROUTER_FLAGS } from '../root/router-flags.ts';
import { Skeleton } from './skeleton.tsx';
import { Wordmark } from './marks/wordmark.tsx';

/** Test runs see style sheets as empty modules, so this one is read as the file it is. */
type Files = { readonly readFileSync: (file: string, encoding: 'utf8') => string };

const draw = (part: ReactNode): HTMLElement => {
  const place = document.createElement('div');
  place.innerHTML = renderToString(<MemoryRouter future={ROUTER_FLAGS}>{part}</MemoryRouter>);
  return place;
};

/**
 * Which icons point along the line of reading and which are pictures of a thing, that a mirror would
 * make wrong. An icon that is in neither list has not been thought about.
 */
const TURNS: readonly IconName[] = ['back', 'chevron', 'external'];
const STAYS: readonly IconName[] = [
  'search',
  'bookmark',
  'share',
  'settings',
  'print',
  'home',
  'close',
  'check',
  'offline',
];

describe('an icon', () => {
  it.each(TURNS)('%s turns with the direction around it', (name) => {
    expect(draw(<Icon name={name} />).querySelector('[data-flip]')).not.toBeNull();
  });

  it.each(STAYS)('%s stays as it is in every direction', (name) => {
    expect(draw(<Icon name={name} />).querySelector('[data-flip]')).toBeNull();
  });

  it('turns only if it is known to', () => {
    expect([...FLIPPED_ICONS].sort()).toEqual([...TURNS].sort());
  });

  it.each([...TURNS, ...STAYS])('%s is a picture of its own, in no need of reading', (name) => {
    const picture = draw(<Icon name={name} />).querySelector('i');
    expect([picture?.textContent, picture?.matches(iconSelector(name))]).toEqual(['', true]);
    expect(ICON_NAMES.filter((other) => picture?.matches(iconSelector(other)))).toEqual([name]);
  });

  it('is shown from the place its outline has among all', async () => {
    const { readFileSync } = await vi.importActual<Files>('node:fs');
    const sheet = readFileSync('src/reader/ui/marks/icon.module.css', 'utf8');
    const file = new DOMParser().parseFromString(marks, 'image/svg+xml');
    const outlines = [...file.querySelectorAll('path')];
    expect(outlines.map(({ id }) => id)).toEqual([...ICON_NAMES, 'kept', 'wordmark']);
    const height = Number(file.documentElement.getAttribute('height')) - 24;
    for (const { id } of outlines.slice(1, -1)) {
      const above = Number(/translate\(0 (\d+)\)/.exec(file.getElementById(id)?.getAttribute('transform') ?? '')?.[1]);
      const selector = id === 'kept' ? `[aria-pressed='true'] .bookmark` : `.${id}`;
      expect(sheet).toContain(`${selector} {\n  mask-position: 0 ${String((100 * above) / height)}%;`);
    }
    expect([...ICON_NAMES].sort()).toEqual([...TURNS, ...STAYS].sort());
  });
});

describe('a button with a picture', () => {
  it('has a name, and says whether it is pressed only where it can be', () => {
    const place = draw(
      <>
        <IconButton icon="bookmark" label="ذخیره" pressed={false} onPress={() => undefined} />
        <IconButton icon="close" label="بستن" onPress={() => undefined} />
      </>,
    );
    const [toggle, plain] = place.querySelectorAll('button');
    expect([toggle?.getAttribute('aria-label'), toggle?.getAttribute('aria-pressed')]).toEqual(['ذخیره', 'false']);
    expect([plain?.getAttribute('aria-label'), plain?.getAttribute('aria-pressed')]).toEqual(['بستن', null]);
    expect([toggle?.type, plain?.type]).toEqual(['button', 'button']);
  });

  it('that leads somewhere is a link', () => {
    const link = draw(<IconLink icon="search" label="جست‌وجو" to="/search" />).querySelector('a');
    expect([link?.getAttribute('href'), link?.getAttribute('aria-label')]).toEqual(['/search', 'جست‌وجو']);
  });
});

describe('one of a few', () => {
  it('is chosen by radio buttons of one group, under a title', () => {
    const choices = [
      { value: 'a', label: 'الف' },
      { value: 'b', label: 'ب' },
    ];
    const group = <ChoiceGroup title="حرف" choices={choices} chosen="b" onChoose={() => undefined} />;
    const place = draw(
      <>
        {group}
        {group}
      </>,
    );
    const radios = [...place.querySelectorAll('input')];
    expect(radios.map(({ type, value, checked }) => `${type} ${value} ${String(checked)}`)).toEqual([
      ...['radio a false', 'radio b true'],
      ...['radio a false', 'radio b true'],
    ]);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(2);
    expect(place.querySelector('fieldset > legend')?.textContent).toBe('حرف');
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual(['الف', 'ب', 'الف', 'ب']);
  });
});

describe('a message', () => {
  it('is a page of its own: one heading that can take the focus, and a way on', () => {
    const place = draw(
      <Message label="۴۰۴" title="نیست">
        <ButtonLink to="/">خانه</ButtonLink>
      </Message>,
    );
    expect(place.querySelectorAll('h1')).toHaveLength(1);
    expect(place.querySelector('h1')?.getAttribute('tabindex')).toBe('-1');
    expect(place.querySelector('a')?.getAttribute('href')).toBe('/');
  });
});

describe('what says nothing by itself', () => {
  it('is said in words: a place where something will stand', () => {
    expect(draw(<Skeleton label="در راه" />).querySelector('[role=status]')?.textContent).toBe('در راه');
  });

  it('is left to the words around it: the name of the site as a picture', () => {
    expect(draw(<Wordmark />).textContent).toBe('');
  });
});
