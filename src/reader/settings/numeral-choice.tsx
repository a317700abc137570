import { useInterface } from '../interface/interface-context.ts';
import { changePreferences } from '../preferences/preference-store.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { ChoiceGroup } from '../ui/choices/choice-group.tsx';
import { Toggle } from '../ui/choices/toggle.tsx';

/** The digits of the interface, and whether stories take them too: their text is left as published unless asked. */
export const NumeralChoice = () => {
  const { t } = useInterface();
  const { numerals, textDigits } = usePreferences();
  return (
    <div>
      <ChoiceGroup
        title={t('settings.numerals')}
        choices={[
          { value: 'auto', label: t('numerals.auto') },
          { value: 'arabext', label: '۱۲۳۴۵۶' },
          { value: 'arab', label: '١٢٣٤٥٦' },
          { value: 'latn', label: '123456' },
        ]}
        chosen={numerals}
        onChoose={(value) => {
          changePreferences({ numerals: value });
        }}
      />
      <Toggle
        title={t('numerals.text')}
        isOn={textDigits === 'chosen'}
        onSwitch={(isOn) => {
          changePreferences({ textDigits: isOn ? 'chosen' : 'published' });
        }}
      />
    </div>
  );
};
