import { useEffect, useRef } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { Sheet } from '../ui/sheet.tsx';
import { SettingsForm } from './settings-form.tsx';
import { answerSettingsRequests } from './settings-requests.ts';

/** Settings over the page, which is their preview: beside it where there is room. One for all its openers. */
export const SettingsSheet = () => {
  const { t } = useInterface();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => answerSettingsRequests(() => ref.current?.showModal()), []);
  return (
    <Sheet dialog={ref} place="end" title={t('settings.title')} closeLabel={t('settings.close')}>
      <SettingsForm />
    </Sheet>
  );
};
