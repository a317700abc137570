import { contactAddress } from '../../contact/contact-address.ts';
import { useInterface } from '../../interface/interface-context.ts';

export const ContactLink = ({ contact }: { contact: string }) => {
  const { t } = useInterface();
  const words = t('legal.takedown.contact', { contact });
  const link = contactAddress(contact);
  return link === undefined ? words : <a href={link}>{words}</a>;
};
