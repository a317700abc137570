/**
 * The form under which two spellings of a name are the same name: Arabic and Persian letters for the
 * same sound, half-spaces, case and spacing do not tell names apart. For comparing only.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/\s+|\p{Cf}+/gu, '');
