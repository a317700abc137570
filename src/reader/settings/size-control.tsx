import { useId, useLayoutEffect, useRef } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { changePreferences } from '../preferences/preference-store.ts';
import { SCALES } from '../preferences/preferences.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { TextSizeGlyph } from './text-size-glyph.tsx';
import styles from './size-control.module.css';

/** Nine sizes of text, by buttons or by slider; the slider runs in the direction of the page. */
export const SizeControl = () => {
  const { t, percent } = useInterface();
  const { scale } = usePreferences();
  const id = useId();
  const at = SCALES.indexOf(scale);
  const slider = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // Not as an attribute: the content policy knows no styles of elements.
    slider.current?.style.setProperty('--share', String(at / (SCALES.length - 1)));
  }, [at]);
  const choose = (place: number): void => {
    const next = SCALES[Math.min(Math.max(place, 0), SCALES.length - 1)];
    if (next !== undefined) changePreferences({ scale: next });
  };
  const value = t('settings.sizeValue', { percent: percent(scale) });
  return (
    <div>
      <p className={styles.label}>
        <label htmlFor={id}>{t('settings.size')}</label>
        <span>{percent(scale)}</span>
      </p>
      <div className={styles.control}>
        <button
          type="button"
          aria-label={t('settings.smaller')}
          onClick={() => {
            choose(at - 1);
          }}
        >
          <TextSizeGlyph size="small" />
        </button>
        <input
          ref={slider}
          id={id}
          type="range"
          min={0}
          max={SCALES.length - 1}
          step={1}
          value={at}
          aria-valuetext={value}
          onChange={(event) => {
            choose(event.target.valueAsNumber);
          }}
        />
        <button
          type="button"
          aria-label={t('settings.larger')}
          onClick={() => {
            choose(at + 1);
          }}
        >
          <TextSizeGlyph size="large" />
        </button>
      </div>
    </div>
  );
};
