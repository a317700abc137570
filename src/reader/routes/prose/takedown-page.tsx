import { isMailAddress } from '../../contact/contact-address.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { ContactLink } from './contact-link.tsx';
import { Prose } from './prose.tsx';
import { TakedownForm } from './takedown-form.tsx';

/** `/takedown`: how a rights holder has a story taken down, as far as the operator can be reached. */
export const TakedownPage = () => {
  const { t } = useInterface();
  const { contact } = usePlace().site;
  return (
    <Prose title={t('legal.takedown.title')}>
      <p>{t('legal.takedown.text')}</p>
      <p>{contact === undefined ? t('legal.takedown.none') : <ContactLink contact={contact} />}</p>
      {contact !== undefined && isMailAddress(contact) && <TakedownForm contact={contact} />}
    </Prose>
  );
};
