import { useInterface } from '../interface/interface-context.ts';
import { changePreferences } from '../preferences/preference-store.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { ChoiceGroup } from '../ui/choice-group.tsx';
import { latePart } from '../ui/late-part.tsx';
import styles from './shortcut-choice.module.css';

const ShortcutList = latePart(async () => (await import('../shortcuts/shortcut-list.tsx')).ShortcutList);

/** Single keys can be turned off: who speaks to a computer would press them by speaking. */
export const ShortcutChoice = () => {
  const { t } = useInterface();
  const { shortcuts } = usePreferences();
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
      <details className={styles.keys}>
        <summary>{t('keys.title')}</summary>
        <ShortcutList />
      </details>
    </div>
  );
};
