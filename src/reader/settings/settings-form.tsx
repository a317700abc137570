import { useInterface } from '../interface/interface-context.ts';
import { changePreferences, preferencesAreKept, resetPreferences } from '../preferences/preference-store.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceGroup } from '../ui/choices/choice-group.tsx';
import type { Choice } from '../ui/choices/choice-group.tsx';
import { CalendarChoice } from './calendar-choice.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { NumeralChoice } from './numeral-choice.tsx';
import { PictureChoice } from './picture-choice.tsx';
import { ShortcutChoice } from './shortcut-choice.tsx';
import { SizeControl } from './size-control.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import { UrduChoice } from './urdu-choice.tsx';
import styles from './settings-form.module.css';

const choicesOf = <const T extends string>(values: readonly T[], label: (value: T) => string): Choice<T>[] =>
  values.map((value) => ({ value, label: label(value) }));

/** A new year's day: what calendar and digits make of it is seen beside them. */
const EXAMPLE = '2026-03-21T07:12:00Z';

/**
 * Every choice of a reader; each takes effect at once, so the page around it is the preview.
 *
 * @param keysAsked changes each time the list of keys is asked for; undefined where it is not
 */
export const SettingsForm = ({ keysAsked }: { keysAsked?: string | undefined }) => {
  const { t, date } = useInterface();
  const { leading, direction } = usePreferences();
  return (
    <div className={styles.form} data-needs-script data-chrome>
      <p className={styles.preview}>
        {t('settings.preview')} <small>{date(EXAMPLE, 'full-time')}</small>
      </p>
      <SizeControl />
      <ThemeChoice />
      <ChoiceGroup
        title={t('settings.leading')}
        choices={choicesOf(['snug', 'normal', 'open'], (value) => t(`leading.${value}`))}
        chosen={leading}
        onChoose={(value) => {
          changePreferences({ leading: value });
        }}
      />
      <LanguageChoice />
      <ChoiceGroup
        title={t('settings.direction')}
        choices={choicesOf(['auto', 'rtl', 'ltr'], (value) => t(`direction.${value}`))}
        chosen={direction}
        onChoose={(value) => {
          changePreferences({ direction: value });
        }}
      />
      <NumeralChoice />
      <CalendarChoice />
      <UrduChoice />
      <PictureChoice />
      <ShortcutChoice keysAsked={keysAsked} />
      <p className={styles.note}>{t('settings.note')}</p>
      {!preferencesAreKept() && (
        <p className={styles.note} role="status">
          {t('settings.sessionOnly')}
        </p>
      )}
      <Button look="ghost" onPress={resetPreferences}>
        {t('settings.reset')}
      </Button>
    </div>
  );
};
