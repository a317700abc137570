import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { whenIdle } from './when-idle.ts';

/** What goes along with every page, once nothing else has to be done; nothing where it does not come. */
export const LateCompanion = () => {
  const [Companion, setCompanion] = useState<ComponentType>();
  useEffect(() => {
    whenIdle(() => {
      import('../companion/companion.tsx').then(
        (loaded) => {
          setCompanion(() => loaded.Companion);
        },
        () => undefined,
      );
    });
  }, []);
  return Companion === undefined ? null : <Companion />;
};
