import { useEffect, useState } from 'react';

/** How long a button says what it did, in milliseconds. */
const SAID = 2000;

/** A word that stands for two seconds, then goes. */
export const useSaid = <T extends string>(): [said: T | undefined, say: (word: T) => void] => {
  const [said, setSaid] = useState<{ readonly word: T }>();
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => {
      setSaid(undefined);
    }, SAID);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return [
    said?.word,
    (word) => {
      setSaid({ word });
    },
  ];
};
