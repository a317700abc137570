import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { changePreferences } from '../preferences/preference-store.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { ChoiceGroup } from '../ui/choices/choice-group.tsx';

/** In which hand Urdu is set; only for who reads it, and where there is any. */
export const UrduChoice = () => {
  const { t, language } = useInterface();
  const { editions } = usePlace().site;
  const { urdu } = usePreferences();
  if (language !== 'ur' && !editions.includes('ur')) return null;
  return (
    <ChoiceGroup
      title={t('settings.urdu')}
      choices={(['naskh', 'nastaliq'] as const).map((value) => ({ value, label: t(`urdu.${value}`) }))}
      chosen={urdu}
      onChoose={(value) => {
        changePreferences({ urdu: value });
      }}
    />
  );
};
