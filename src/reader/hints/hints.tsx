import { InstallHint } from './install-hint.tsx';
import { LanguageHint, useOfferedLanguage } from './language-hint.tsx';

/** What may be of use to this reader, one thing at a time. */
export const Hints = () => {
  const offered = useOfferedLanguage();
  return offered === undefined ? <InstallHint /> : <LanguageHint key={offered.tag} offered={offered} />;
};
