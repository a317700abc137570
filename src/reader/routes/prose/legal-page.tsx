import { useInterface } from '../../interface/interface-context.ts';
import { usePlace, useSiteName } from '../../interface/place-context.ts';
import { Prose } from './prose.tsx';

/** What an operator gave as contact may be a page, a mail address, or something only a person can use. */
const linkTo = (contact: string): string | undefined => {
  if (/^https?:\/\//.test(contact)) return contact;
  return contact.includes('@') ? `mailto:${contact}` : undefined;
};

const Contact = ({ contact }: { contact: string }) => {
  const { t } = useInterface();
  const words = t('legal.takedown.contact', { contact });
  const link = linkTo(contact);
  return link === undefined ? words : <a href={link}>{words}</a>;
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
