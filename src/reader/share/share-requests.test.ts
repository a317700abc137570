import { renderToString } from 'react-dom/server';
import { createRoot } from 'react-dom/client';
import { act, createElement } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { selectQuote, selectedQuote, useSelectedQuote } from './selected-quote.ts';
import { endShare, requestShare, useShareRequest } from './share-requests.ts';
import { persianQuote, persianStory } from './testing/subjects.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const Shown = () => `${useShareRequest()?.url ?? 'nothing'} ${useSelectedQuote()?.quote ?? 'nothing'}`;

afterEach(() => {
  endShare();
  selectQuote(undefined);
});

it('refuses a request while there is no sheet to open', () => {
  expect(requestShare(persianStory)).toBe(false);
});

it('hands a request to the sheet and takes it back when the sheet closes', () => {
  const place = document.createElement('div');
  const root = createRoot(place);
  act(() => {
    root.render(createElement(Shown));
  });
  act(() => {
    expect(requestShare(persianStory)).toBe(true);
  });
  expect(place.textContent).toBe(`${persianStory.url} nothing`);
  act(endShare);
  expect(place.textContent).toBe('nothing nothing');
  act(() => {
    root.unmount();
  });
  expect(requestShare(persianStory)).toBe(false);
});

it('tells of the words selected, and of none on the publisher’s side', () => {
  selectQuote(persianQuote);
  expect(selectedQuote()).toBe(persianQuote);
  expect(renderToString(createElement(Shown))).toBe('nothing nothing');
  selectQuote(undefined);
  expect(selectedQuote()).toBeUndefined();
});
