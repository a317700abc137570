import { useInterface } from '../../interface/interface-context.ts';
import { usePlace, useSiteName } from '../../interface/place-context.ts';
import { Prose } from './prose.tsx';

const Contact = ({ contact }: { contact: string }) => {
  const { t } = useInterface();
  const words = t('legal.takedown.contact', { contact });
  return contact.includes('@') ? <a href={`mailto:${contact}`}>{words}</a> : words;
};

/** `/legal`: the site's notice, and how a rights holder has a story taken down. */
export const LegalPage = () => {
  const { t } = useInterface();
  const name = useSiteName();
  const { contact } = usePlace().site;
  return (
    <Prose title={t('legal.title')}>
      <p>{t('legal.p1', { site: name })}</p>
      <p>{t('legal.p2')}</p>
      <h2 id="takedown">{t('legal.takedown.title')}</h2>
      <p>{t('legal.takedown.text')}</p>
      <p>{contact === undefined ? t('legal.takedown.none') : <Contact contact={contact} />}</p>
    </Prose>
  );
};
