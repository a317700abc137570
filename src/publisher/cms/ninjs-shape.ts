import { isRecord } from './unknown-values.ts';
import type { UnknownRecord } from './unknown-values.ts';

/** What is wrong with a ninjs object: the field and why. */
export type ShapeProblem = { readonly field: string; readonly message: string };

type Check = (value: unknown) => string | undefined;

const is =
  (test: (value: unknown) => boolean, wanted: string): Check =>
  (value) =>
    test(value) ? undefined : `must be ${wanted}`;

const text = is((value) => typeof value === 'string', 'a string');
const urgency = is((value) => typeof value === 'number' && value >= 1 && value <= 9, 'a number from 1 to 9');
const number = is((value) => typeof value === 'number', 'a number');
const record = is(isRecord, 'an object');
const either = is((value) => isRecord(value) || areRecords(value), 'an object or a list of objects');
const oneOf = (...values: readonly string[]): Check =>
  is((value) => typeof value === 'string' && values.includes(value), `one of ${values.join(', ')}`);

const areRecords = (value: unknown): value is readonly UnknownRecord[] => Array.isArray(value) && value.every(isRecord);

const NAMING = ['name', 'rel', 'role', 'scheme', 'code', 'uri', 'literal', 'value', 'contenttype', 'contentType'];
const SHAPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
  'Feature',
  'FeatureCollection',
];

/** A place on the map needs a known shape, and a shape its coordinates. */
const isOnMap = (geometry: unknown): boolean =>
  geometry === undefined ||
  (isRecord(geometry) &&
    [undefined, ...SHAPES].some((shape) => geometry['type'] === shape) &&
    !('co-ordinates' in geometry));

const isConcept = (item: UnknownRecord): boolean =>
  NAMING.every((key) => item[key] === undefined || typeof item[key] === 'string') && isOnMap(item['geojson']);

const list = is((value) => areRecords(value) && value.every(isConcept), 'a list of objects with names as strings');

const isCoded = (value: unknown): boolean => value === undefined || (isRecord(value) && 'code' in value);
const advice = is(
  (value) => areRecords(value) && value.every(({ importance, lifetime }) => isCoded(importance) && isCoded(lifetime)),
  'a list of objects whose importance and lifetime have a code',
);

const has = (value: UnknownRecord, one: string, other: string): boolean => one in value && other in value;
const rights = is(
  (value) =>
    isRecord(value) && !has(value, 'linkedrights', 'encodedrights') && !has(value, 'linkedRights', 'encodedRights'),
  'an object with either linked or encoded rights',
);
const event = is(
  (value) => isRecord(value) && !(isRecord(value['dates']) && has(value['dates'], 'startDate', 'expectedStartDate')),
  'an object whose dates have a start or an expected start',
);
const coverage = is(
  (value) =>
    areRecords(value) && value.every((item) => item['urgency'] === undefined || urgency(item['urgency']) === undefined),
  'a list of objects with an urgency from 1 to 9',
);

const STRINGS =
  'version title by byline copyrightholder copyrightnotice ednote headline language located mimetype profile slugline usageterms name description_text';
const LISTS =
  'bodies descriptions headlines event events genre genres infosource infosources object objects organisation organisations people person place places subject subjects trustindicator trustindicators products audiences';

const named = (names: string, check: Check): [string, Check][] => names.split(' ').map((name) => [name, check]);

/** Fields of ninjs 1.x, 2.x and 3.x under one spelling: 3.x only changed the case. */
const FIELDS = new Map<string, Check>([
  ...named(STRINGS, text),
  ...named(LISTS, list),
  ...named('charcount wordcount', number),
  ['urgency', urgency],
  // The schema names a format for times but its own suite does not hold anyone to it.
  ...named('contentcreated embargoed embargoeduntil expires firstcreated versioncreated', text),
  ...named('standard $standard digitalsourcetype planningdetails newscoveragestatus', record),
  ...named('altids associations renditions', either),
  ['$schema', text],
  ['uri', is((value) => typeof value === 'string' && value.trim() !== '', 'a filled string')],
  [
    'type',
    oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'planning', 'event', 'package'),
  ],
  ['pubstatus', oneOf('usable', 'withheld', 'canceled')],
  ['representationtype', oneOf('complete', 'incomplete', 'associated', 'full', 'partial')],
  ['advices', advice],
  ['advice', advice],
  ['rightsinfo', rights],
  ['eventdetails', event],
  ['plannedcoverage', coverage],
]);

const EXTENDED = /^(?:description|body|headline)_[a-z0-9_]+/;

const fieldProblem = (name: string, value: unknown): ShapeProblem | undefined => {
  const key = name.toLowerCase();
  const check = FIELDS.get(key) ?? (EXTENDED.test(key) ? text : undefined);
  const message = check === undefined ? 'is not a field of ninjs' : check(value);
  return message === undefined ? undefined : { field: name, message };
};

const associated = ({ associations }: UnknownRecord): readonly (readonly [string, unknown])[] =>
  Array.isArray(associations)
    ? associations.map((item, at) => [`associations[${at}]`, item] as const)
    : Object.entries(isRecord(associations) ? associations : {}).map(
        ([name, item]) => [`associations.${name}`, item] as const,
      );

const DEEPEST = 8;

/**
 * What keeps an object from being a ninjs item: fields that ninjs does not have or of the wrong type,
 * down to its associations. Empty for a good one.
 */
export const ninjsProblems = (item: UnknownRecord, depth = 0): readonly ShapeProblem[] => {
  const own = Object.entries(item).flatMap(([name, value]) => fieldProblem(name, value) ?? []);
  const missing = 'uri' in item ? [] : [{ field: 'uri', message: 'is missing' }];
  const shown =
    item['type'] === 'event' && 'renditions' in item ? [{ field: 'renditions', message: 'are not for events' }] : [];
  const inner =
    depth > DEEPEST
      ? []
      : associated(item).flatMap(([path, value]) =>
          (isRecord(value) ? ninjsProblems(value, depth + 1) : [{ field: '', message: 'must be an object' }]).map(
            ({ field, message }) => ({
              field: `${path}${field === '' ? '' : `.${field}`}`,
              message,
            }),
          ),
        );
  return [...missing, ...shown, ...own, ...inner];
};
