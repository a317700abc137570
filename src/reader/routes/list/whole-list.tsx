import type { ListName, ListPage } from '#article/edition.ts';
import { Earlier } from '../../list/earlier.tsx';
import { Wire } from '../../list/wire.tsx';

/** All stories of one page of a list, and the ways along the list. */
export const WholeList = ({ list, page }: { list: ListName; page: ListPage }) => (
  <>
    <Wire articles={page.items} />
    <Earlier list={list} page={page} />
  </>
);
