import { useParams } from 'react-router-dom';

/** The page of a list its address names; 0 where it names none, undefined for what is no page number. */
export const usePageNumber = (): number | undefined => {
  const { page } = useParams();
  if (page === undefined) return 0;
  return /^[1-9]\d{0,8}$/.test(page) ? Number(page) : undefined;
};
