/** What a reader would write to the operator. */
export type Letter = { readonly subject: string; readonly body: string };

const mail = (contact: string, letter: Letter | undefined): string => {
  if (letter === undefined) return `mailto:${contact}`;
  // Line ends of a mail address are CR LF (RFC 6068).
  const body = letter.body.replaceAll('\n', '\r\n');
  return `mailto:${contact}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`;
};

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
