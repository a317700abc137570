import { useInterface } from '../../interface/interface-context.ts';
import { sizeInWords } from '../../saved/size-in-words.ts';

/** Says sizes in the reader's language. */
export const useSize = (): ((bytes: number) => string) => {
  const { t } = useInterface();
  return (bytes) => {
    const { unit, number } = sizeInWords(bytes);
    return t(`size.${unit}`, { number });
  };
};
