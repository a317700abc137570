import { useInterface } from '../../interface/interface-context.ts';

/** What an operator gave as contact may be a page, a mail address, or something only a person can use. */
const linkTo = (contact: string): string | undefined => {
  if (/^https?:\/\//.test(contact)) return contact;
  return contact.includes('@') ? `mailto:${contact}` : undefined;
};

/** Whether letters can be sent there by a mail program. */
export const isMailAddress = (contact: string): boolean => linkTo(contact)?.startsWith('mailto:') === true;

export const ContactLink = ({ contact }: { contact: string }) => {
  const { t } = useInterface();
  const words = t('legal.takedown.contact', { contact });
  const link = linkTo(contact);
  return link === undefined ? words : <a href={link}>{words}</a>;
};
