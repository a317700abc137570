import { useEffect, useId, useRef, useState } from 'react';
import type { ComponentProps, RefObject, SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router-dom';
import { contactAddress } from '../../contact/contact-address.ts';
import type { Letter } from '../../contact/contact-address.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { SITE_ROOT } from '../../root/site-root.ts';
import { storyUrl } from '../../share/share-subject.ts';
import { storyNamed } from './story-named.ts';
import styles from './takedown-form.module.css';

type FieldProps = {
  readonly label: string;
  /** What is wrong with it. */
  readonly fault: string | undefined;
  readonly field: (props: ComponentProps<'input'> & ComponentProps<'textarea'>) => React.ReactNode;
};

/** A field under its name, and under it what is wrong with it. */
const Field = ({ label, fault, field }: FieldProps) => {
  const id = useId();
  const described = fault === undefined ? undefined : `${id}fault`;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {field({ id, 'aria-invalid': fault !== undefined, 'aria-describedby': described })}
      {fault !== undefined && (
        <p id={described} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
};

/** The letter as it will be sent: opened in a mail program, or copied from here by who has none. */
const Written = ({ contact, letter }: { contact: string; letter: Letter }) => {
  const { t } = useInterface();
  return (
    <div className={styles.written} role="status">
      <p>{t('takedown.written')}</p>
      <pre dir="auto">{letter.body}</pre>
      <a href={contactAddress(contact, letter)}>{t('takedown.open')}</a>
    </div>
  );
};

const valueOf = (field: RefObject<HTMLInputElement | HTMLTextAreaElement>): string => field.current?.value.trim() ?? '';

/** Helps to write the letter: nothing is sent from the page, because a site of plain files has nobody to take it. */
export const TakedownForm = ({ contact }: { contact: string }) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const story = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const named = useSearchParams()[0].get('story') ?? '';
  useEffect(() => {
    // Of the story somebody came from; the page as published knows of none.
    const id = storyNamed(named, [site.origin, location.origin + SITE_ROOT]);
    if (id !== undefined && story.current?.value === '') story.current.value = storyUrl(site, id);
  }, [named, site]);
  const [faults, setFaults] = useState({ story: false, reason: false });
  const [letter, setLetter] = useState<Letter>();
  const write = (event: SyntheticEvent): void => {
    event.preventDefault();
    const id = storyNamed(valueOf(story), [site.origin, location.origin + SITE_ROOT]);
    const why = valueOf(reason);
    setFaults({ story: id === undefined, reason: why === '' });
    if (id === undefined) story.current?.focus();
    else if (why === '') reason.current?.focus();
    setLetter(
      id === undefined || why === ''
        ? undefined
        : { subject: t('legal.takedown.title'), body: `${storyUrl(site, id)}\n\n${why}` },
    );
  };
  return (
    <form className={styles.form} onSubmit={write} noValidate data-needs-script>
      <Field
        label={t('takedown.story')}
        fault={faults.story ? t('takedown.storyWrong') : undefined}
        field={(props) => <input {...props} ref={story} type="url" dir="ltr" required autoComplete="off" />}
      />
      <Field
        label={t('takedown.reason')}
        fault={faults.reason ? t('takedown.reasonMissing') : undefined}
        field={(props) => <textarea {...props} ref={reason} dir="auto" rows={5} required />}
      />
      <button type="submit">{t('takedown.write')}</button>
      {letter !== undefined && <Written contact={contact} letter={letter} />}
    </form>
  );
};
