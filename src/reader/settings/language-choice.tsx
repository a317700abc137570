import { useInterface } from '../interface/interface-context.ts';
import { LANGUAGES } from '../language/languages.ts';
import { ChoiceGroup } from '../ui/choices/choice-group.tsx';
import { switchLanguage } from './switch-language.ts';

/** Languages by their own names, in one fixed order, without flags. */
export const LanguageChoice = () => {
  const { t, language } = useInterface();
  return (
    <ChoiceGroup
      layout="grid"
      title={t('settings.language')}
      choices={LANGUAGES.map(({ tag, name, direction }) => ({
        value: tag,
        label: (
          <span lang={tag} dir={direction}>
            {name}
          </span>
        ),
      }))}
      chosen={language}
      onChoose={(value) => {
        void switchLanguage(value);
      }}
    />
  );
};
