import { useNavigate } from 'react-router-dom';
import { Route, Routes } from 'react-router-dom';
import { expect, it } from 'vitest';
import { allWords, eventually, later, press, show } from '../../interface/testing/show.tsx';
import { Going } from '../../ui/link/go.tsx';
import { Link } from '../../ui/link/link.tsx';

const Forward = () => {
  const navigate = useNavigate();
  return (
    <button type="button" onClick={() => navigate('/about')}>
      elsewhere
    </button>
  );
};

/** A list, and steps to pages; what each waits for is said by its address. */
const list = (comingTo: (address: string) => Promise<void> | undefined): Promise<HTMLElement> =>
  show(
    <Going comingTo={comingTo}>
      <Link to="/a/1">one</Link>
      <Link to="/a/2">two</Link>
      <Forward />
      <Routes>
        <Route path="/" element={<h1>list</h1>} />
        <Route path="/a/1" element={<h1>first</h1>} />
        <Route path="/a/2" element={<h1>second</h1>} />
        <Route path="/about" element={<h1>about</h1>} />
      </Routes>
    </Going>,
  );

const isAt = (place: Element, heading: string): Promise<void> =>
  eventually(() => {
    expect(allWords(place, 'h1')).toEqual([heading]);
  });

it('draws a page that is here in the same moment', async () => {
  const place = await list(() => undefined);
  await press(place, 'one');
  expect(allWords(place, 'h1')).toEqual(['first']);
});

it('keeps the page there is until one that is not here has come, or has failed to', async () => {
  const { promise, resolve } = later<undefined>();
  const place = await list((address) => (address === '/a/1' ? promise : Promise.reject(new Error('no network'))));
  await press(place, 'one');
  expect(allWords(place, 'h1')).toEqual(['list']);
  resolve(undefined);
  await isAt(place, 'first');
  await press(place, 'two');
  await isAt(place, 'second');
});

it('goes where the reader went last', async () => {
  const { promise, resolve } = later<undefined>();
  const place = await list((address) => (address === '/a/1' ? promise : undefined));
  await press(place, 'one');
  await press(place, 'two');
  resolve(undefined);
  await promise;
  await isAt(place, 'second');

  const again = later<undefined>();
  const other = await list(() => again.promise);
  await press(other, 'one');
  await press(other, 'elsewhere');
  again.resolve(undefined);
  await again.promise;
  await isAt(other, 'about');
});
