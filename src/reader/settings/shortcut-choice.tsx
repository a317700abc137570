import { useEffect, useRef } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { changePreferences } from '../preferences/preference-store.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { ShortcutList } from '../shortcuts/shortcut-list.tsx';
import { ChoiceGroup } from '../ui/choices/choice-group.tsx';
import styles from './shortcut-choice.module.css';

/** Opens what is folded, and goes there, each time it is asked for. */
const useUnfolded = (asked: string | undefined) => {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (asked === undefined || ref.current === null) return;
    ref.current.open = true;
    ref.current.querySelector('summary')?.focus();
  }, [asked]);
  return ref;
};

/** Single keys can be turned off: who speaks to a computer would press them by speaking. */
export const ShortcutChoice = ({ keysAsked }: { keysAsked: string | undefined }) => {
  const { t } = useInterface();
  const { shortcuts } = usePreferences();
  const keys = useUnfolded(keysAsked);
  return (
    <div>
      <ChoiceGroup
        title={t('settings.shortcuts')}
        choices={(['on', 'off'] as const).map((value) => ({ value, label: t(`settings.${value}`) }))}
        chosen={shortcuts}
        onChoose={(value) => {
          changePreferences({ shortcuts: value });
        }}
      />
      <details ref={keys} className={styles.keys}>
        <summary>{t('keys.title')}</summary>
        <ShortcutList />
      </details>
    </div>
  );
};
