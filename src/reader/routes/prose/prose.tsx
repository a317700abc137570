import type { ReactNode } from 'react';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { LineLabel } from '../../ui/line-label.tsx';
import styles from './prose.module.css';

/** A page of plain sentences about the site. */
export const Prose = ({ title, children }: { title: string; children: ReactNode }) => {
  usePageTitle(title);
  return (
    <div className={styles.prose} data-chrome>
      <h1 tabIndex={-1}>
        <LineLabel weight="ink">{title}</LineLabel>
      </h1>
      {children}
    </div>
  );
};
