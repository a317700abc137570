import styles from './toggle.module.css';

type Props = {
  readonly title: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
};

/** Something that is off until it is wanted: one line, where a choice of two would take three. */
export const Toggle = ({ title, isOn, onSwitch }: Props) => (
  <label className={styles.toggle}>
    <input
      type="checkbox"
      checked={isOn}
      onChange={(event) => {
        onSwitch(event.target.checked);
      }}
    />
    {title}
  </label>
);
