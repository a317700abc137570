import { useInterface } from '../interface/interface-context.ts';
import { changePreferences } from '../preferences/preference-store.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { ChoiceGroup } from '../ui/choices/choice-group.tsx';
import styles from './theme-choice.module.css';

const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;

/** Where the system sets the colours there is nothing to choose: a sentence says so instead. */
export const ThemeChoice = () => {
  const { t } = useInterface();
  const { theme } = usePreferences();
  return (
    <>
      <div className={styles.choice}>
        <ChoiceGroup
          title={t('settings.theme')}
          choices={THEMES.map((value) => ({
            value,
            label: (
              <span className={styles.theme}>
                <i className={styles[value]} aria-hidden="true" />
                {t(`theme.${value}`)}
              </span>
            ),
          }))}
          layout="tiles"
          chosen={theme}
          onChoose={(value) => {
            changePreferences({ theme: value });
          }}
        />
      </div>
      <p className={styles.forced}>{t('settings.forcedColors')}</p>
    </>
  );
};
