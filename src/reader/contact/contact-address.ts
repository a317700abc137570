/** What a mail program opens with. */
export type Letter = { readonly subject: string; readonly body: string };

/**
 * The address of a letter that is begun (RFC 6068, in which line ends are CR LF).
 *
 * @param to whom it goes to; empty where its writer is to choose
 */
export const letterAddress = (to: string, { subject, body }: Letter): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

const mail = (contact: string, letter: Letter | undefined): string =>
  letter === undefined ? `mailto:${contact}` : letterAddress(contact, letter);

/**
 * Where a link to the operator leads. What was given as contact may be a page, a mail address, or something only a
 * person can use.
 *
 * @param letter what is written already when a mail program opens; a page cannot be handed it
 * @returns undefined where no link leads there
 */
export const contactAddress = (contact: string, letter?: Letter): string | undefined => {
  if (/^https?:\/\//.test(contact)) return contact;
  return contact.includes('@') ? mail(contact, letter) : undefined;
};

/** Whether letters can be sent there by a mail program. */
export const isMailAddress = (contact: string): boolean => contactAddress(contact)?.startsWith('mailto:') === true;
