import { useId } from 'react';
import type { ReactNode } from 'react';
import { Drawing } from '../marks/drawing.tsx';
import styles from './choice-group.module.css';

/** Thicker than the icon. */
const CHECK = 'm5 12.5 4.5 4.5L19 7.5';

export type Choice<T extends string> = { readonly value: T; readonly label: ReactNode };

type Props<T extends string> = {
  readonly title: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** `row` for two to four short words; `grid` for names that need room; `tiles` for what shows by itself what is chosen. */
  readonly layout?: 'row' | 'grid' | 'tiles' | undefined;
};

/** One of a few: radio buttons that look like a switch, with the keyboard of radio buttons. */
export const ChoiceGroup = <T extends string>({ title, choices, chosen, onChoose, layout = 'row' }: Props<T>) => {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <div className={styles[layout]}>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            {label}
            {layout === 'grid' && <Drawing path={CHECK} small />}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
