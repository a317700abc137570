/** Minutes east of Greenwich of the abbreviations feeds use. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0,
  est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360, mst: -420, mdt: -360, mt: -420, pst: -480, pdt: -420, pt: -480,
  akst: -540, akdt: -480, hst: -600, ast: -240, adt: -180, nst: -210, brt: -180, art: -180,
  bst: 60, west: 60, cet: 60, mez: 60, cest: 120, mesz: 120, eet: 120, sast: 120, eest: 180, msk: 180, trt: 180,
  irst: 210, irdt: 270, gst: 240, aft: 270, pkt: 300, ist: 330, idt: 180, npt: 345, wib: 420, ict: 420,
  hkt: 480, sgt: 480, jst: 540, kst: 540, acst: 570, aest: 600, aedt: 660, nzst: 720, nzdt: 780,
}; // prettier-ignore

/** Letters that mean another place where another language is written. */
const LOCAL: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  he: { ist: 120 },
  ar: { ast: 180 },
};

/**
 * Minutes east of Greenwich of a zone's abbreviation, in lower case; undefined when it is none.
 *
 * @param language primary subtag: IST is Israel's in Hebrew text and India's elsewhere
 */
export const offsetOfAbbreviation = (name: string, language: string): number | undefined =>
  LOCAL[language]?.[name] ?? (Object.hasOwn(ABBREVIATIONS, name) ? ABBREVIATIONS[name] : undefined);

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

const makeFormatter = (timeZone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  } catch {
    return undefined;
  }
};

const formatterFor = (timeZone: string): Intl.DateTimeFormat | undefined => {
  if (!formatters.has(timeZone)) formatters.set(timeZone, makeFormatter(timeZone));
  return formatters.get(timeZone);
};

/**
 * Minutes east of Greenwich in an IANA zone at an instant: Tehran is +270 in the summer of 2021 and
 * +210 in that of 2023. Undefined when the engine knows no such zone.
 *
 * @param time milliseconds since 1970
 */
export const offsetOfZone = (timeZone: string, time: number): number | undefined => {
  const parts = formatterFor(timeZone)?.formatToParts(time);
  if (parts === undefined) return undefined;
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
};

/**
 * The instant at which clocks of a zone show a time.
 *
 * @param wall milliseconds since 1970 as if the clock were in Greenwich
 */
export const instantInZone = (timeZone: string, wall: number): number | undefined => {
  const first = offsetOfZone(timeZone, wall);
  if (first === undefined) return undefined;
  const guess = wall - first * 60_000;
  // The offset on the other side of a clock change is the one that holds there.
  return wall - (offsetOfZone(timeZone, guess) ?? first) * 60_000;
};
