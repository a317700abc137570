import { useEffect, useRef, useState } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { Drawing } from '../ui/marks/drawing.tsx';
import { Select } from '../ui/choices/select.tsx';
import type { Aloud, Spoken } from './aloud.ts';
import { PAUSE, PLAY, STOP } from './player-drawings.ts';
import styles from './listen.module.css';

const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const;

const Speed = ({ voice }: { voice: Aloud }) => {
  const { t, number } = useInterface();
  const [speed, setSpeed] = useState(voice.speed);
  return (
    <Select
      aria-label={t('listen.speed')}
      value={speed}
      onChange={(event) => {
        const next = Number(event.target.value);
        setSpeed(next);
        voice.setSpeed(next);
      }}
    >
      {SPEEDS.map((one) => (
        <option key={one} value={one}>
          {number(one)}×
        </option>
      ))}
    </Select>
  );
};

/** Pause, stop and speed, within reach wherever the page is scrolled to. */
export const Player = ({ state, voice }: { state: Exclude<Spoken['state'], 'silent'>; voice: Aloud }) => {
  const { t } = useInterface();
  const first = useRef<HTMLButtonElement>(null);
  // It stands where the button was that had the focus.
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
  }, []);
  const isSpeaking = state === 'speaking';
  return (
    <div className={styles.player} role="group" aria-label={t('listen.start')}>
      <button ref={first} type="button" onClick={isSpeaking ? voice.pause : voice.speak}>
        <Drawing path={isSpeaking ? PAUSE : PLAY} />
        {t(isSpeaking ? 'listen.pause' : 'listen.resume')}
      </button>
      <button type="button" onClick={voice.stop}>
        <Drawing path={STOP} />
        {t('listen.stop')}
      </button>
      <Speed voice={voice} />
    </div>
  );
};
