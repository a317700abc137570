import { memo, useEffect, useState } from 'react';
import type { ComponentType, FunctionComponent, NamedExoticComponent } from 'react';

/**
 * A part of a page whose code comes after the page runs. Until then, and where it does not come,
 * nothing stands in its place.
 *
 * @param fetchPart brings the code
 * @param when puts off the fetching until there is time for it
 */
export const latePart = <Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  when: (work: () => void) => void = (work) => {
    work();
  },
): NamedExoticComponent<Props> => {
  const LatePart: FunctionComponent<Props> = (props) => {
    const [Here, setHere] = useState<ComponentType<Props>>();
    useEffect(() => {
      when(() => {
        fetchPart().then(
          (part) => {
            setHere(() => part);
          },
          () => undefined,
        );
      });
    }, []);
    return Here === undefined ? null : <Here {...props} />;
  };
  return memo(LatePart);
};
