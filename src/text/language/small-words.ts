const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Small words that nearly every sentence has, written in plain letters. */
export const PERSIAN_WORDS = words(
  'از به در که این را با است برای آن یک خود تا کرد بر هم نیز شد شود هر ما او می نمی ها های چه بود ' +
    'شده باید دیگر پس هیچ همه اگر اما نیست دارد کند کنند چرا چگونه هستند بین درباره امروز دو سه ایران ای ' +
    'هست هستم هستیم بودند کردند کرده خواهد توان ترجمه گفت رفتند شدند',
);
export const ARABIC_WORDS = words(
  'في على أن إلى التي الذي عن هذا هذه مع كان ما لا قد بعد أو لم ذلك إن هو هي كما لها له به عند حتى ثم ' +
    'خلال الى ان او أي حول قبل غير فيها منه عليه بن يوم كانت يكون هل لن ليس هناك ولم ولا وقد وهو وهي ومن ' +
    'وفي فقد نحن أنا أنت قال قالت لدى منذ',
);
export const ENGLISH_WORDS = words(
  'the of and to in is for that on with was by as at it are from his be has have not this an they he ' +
    'she will which their but were or after says said over',
);
/** Small words of other languages in Latin letters: French, Spanish, German, Turkish, Indonesian, Kurdish and so on. */
export const OTHER_LATIN_WORDS = words(
  'le la les des et du une est dans pour que qui sur el los las y del por con una der die das und den ' +
    'von mit ist nicht zu ein eine bir ve bu için da de ile dan yang di untuk ini dengan itu pada il che ' +
    'di per non het een van en og att och som för li ji ku bi û jî ê na się w z do nie e o os um uma não ' +
    'para',
);
