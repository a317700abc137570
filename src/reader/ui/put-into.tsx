import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Shows something in another element of the page than the one it belongs to in the tree. */
export const PutInto = ({ place, children }: { place: Element; children: ReactNode }) => createPortal(children, place);
