/**
 * Words that only madda tells from another word: آبرو is honour, ابرو an eyebrow. In all other words آ and
 * ا are two spellings, even where a dictionary has both, as of آمریکا, فرآیند and قرآن.
 */
const TOLD_APART = new Set(
  (
    'آبرو آبا آبله آتو آجر آجل آخته آذر آرا آرایه آرم آره آز آستان آستر آسم آشغال آفت آگه آلا آلمان آله آلو آلی ' +
    'آماره آمر آمل آمور آمین آمینه آن آوا آوج آور آی آکنه خوآن دوآب سرآب سرآبی لآلی مآل نوآر'
  )
    .split(' ')
    .flatMap((word) => [word, word.replaceAll('آ', 'ا')]),
);

/** Whether ا for آ, or the other way round, makes another word of an exact key. */
export const isToldByMadda = (key: string): boolean => TOLD_APART.has(key);
