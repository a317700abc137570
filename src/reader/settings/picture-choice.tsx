import { useInterface } from '../interface/interface-context.ts';
import { changePreferences } from '../preferences/preference-store.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { ChoiceGroup } from '../ui/choices/choice-group.tsx';

/** Whether pictures come by themselves; left alone, it is as the browser was told to save data. */
export const PictureChoice = () => {
  const { t } = useInterface();
  const { pictures } = usePreferences();
  return (
    <ChoiceGroup
      title={t('settings.pictures')}
      choices={(['auto', 'shown', 'asked'] as const).map((value) => ({ value, label: t(`pictures.${value}`) }))}
      chosen={pictures}
      onChoose={(value) => {
        changePreferences({ pictures: value });
      }}
    />
  );
};
