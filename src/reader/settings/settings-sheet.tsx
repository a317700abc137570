import type { RefObject } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { SettingsForm } from './settings-form.tsx';

/** Settings over the page, which is their preview: beside it where there is room. */
export const SettingsSheet = ({ ref }: { ref: RefObject<HTMLDialogElement | null> }) => {
  const { t } = useInterface();
  return (
    <Sheet ref={ref} place="end" title={t('settings.title')} closeLabel={t('settings.close')}>
      <SettingsForm />
    </Sheet>
  );
};
