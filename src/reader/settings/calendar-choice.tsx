import { findDateNames } from '#text/date-names/find-date-names.ts';
import { useInterface } from '../interface/interface-context.ts';
import { changePreferences } from '../preferences/preference-store.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { ChoiceGroup } from '../ui/choices/choice-group.tsx';
import { Toggle } from '../ui/choices/toggle.tsx';

/** The first months of a year in Dari, by which its names are known at once. */
const AFGHAN_MONTHS = findDateNames('fa-AF').months.solar.slice(0, 2).join('، ');

/** Iran and Afghanistan have one calendar with other names; Pashto has its own. */
const MonthChoice = () => {
  const { t, language, calendar } = useInterface();
  const { months } = usePreferences();
  if (language !== 'fa' || calendar !== 'solar') return null;
  return (
    <Toggle
      title={t('calendar.months', { months: AFGHAN_MONTHS })}
      isOn={months === 'afghan'}
      onSwitch={(isOn) => {
        changePreferences({ months: isOn ? 'afghan' : 'iranian' });
      }}
    />
  );
};

/** In which calendar dates come first; the other stands beside it. */
export const CalendarChoice = () => {
  const { t } = useInterface();
  const { calendar } = usePreferences();
  return (
    <div>
      <ChoiceGroup
        title={t('settings.calendar')}
        choices={(['auto', 'solar', 'gregorian', 'lunar'] as const).map((value) => ({
          value,
          label: t(`calendar.${value}`),
        }))}
        chosen={calendar}
        onChoose={(value) => {
          changePreferences({ calendar: value });
        }}
      />
      <MonthChoice />
    </div>
  );
};
