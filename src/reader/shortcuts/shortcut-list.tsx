import { useInterface } from '../interface/interface-context.ts';
import styles from './shortcut-list.module.css';

/** Every single-key command and what it does, the keys by the letters printed on Latin boards. */
export const ShortcutList = () => {
  const { t, direction } = useInterface();
  const [next, previous] = direction === 'rtl' ? ['←', '→'] : ['→', '←'];
  const rows: readonly (readonly [keys: readonly string[], meaning: string])[] = [
    [['/'], t('nav.search')],
    [['J', next], t('keys.next')],
    [['K', previous], t('keys.previous')],
    [['Enter'], t('keys.open')],
    [['S'], t('keys.save')],
    [['H'], t('keys.share')],
    [['Q'], t('keys.quote')],
    [['T'], t('settings.title')],
    [['G L'], t('nav.latest')],
    [['G S'], t('nav.saved')],
    [['?'], t('keys.title')],
    [['Esc'], t('keys.close')],
  ];
  return (
    <div className={styles.list}>
      <dl>
        {rows.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.note')}</p>
    </div>
  );
};
