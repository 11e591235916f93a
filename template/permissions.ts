/** What a permission is asked for, in words for the reviewer of the tag. */
export interface Asked {
  id: string;
  why: string;
  param: { key: string; value: Value }[];
}

/** GTM's own coding of values. https://developers.google.com/tag-platform/tag-manager/templates/permissions */
export type Value =
  | { type: 1; string: string }
  | { type: 2; listItem: Value[] }
  | { type: 3; mapKey: Value[]; mapValue: Value[] }
  | { type: 8; boolean: boolean };

const text = (string: string): Value => ({ type: 1, string });
const list = (listItem: Value[]): Value => ({ type: 2, listItem });
const flag = (boolean: boolean): Value => ({ type: 8, boolean });
const map = (entries: Record<string, Value>): Value => ({
  type: 3,
  mapKey: Object.keys(entries).map(text),
  mapValue: Object.values(entries),
});

type Right = 'read' | 'write' | 'execute';

const global = (key: string, ...rights: Right[]): Value =>
  map({
    key: text(key),
    read: flag(rights.includes('read')),
    write: flag(rights.includes('write')),
    execute: flag(rights.includes('execute')),
  });

const consent = (type: string): Value =>
  map({ consentType: text(type), read: flag(true), write: flag(false) });

const slots = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((slot) => [
  global(`bookingBridgeSite${slot}`, 'write'),
  global(`bookingBridgeSite${slot}.call`, 'execute'),
]);

/** Exactly what the code uses; `version` is that of the bridge that the tag may load. */
export const permissionsFor = (version: string): Asked[] => [
  {
    id: 'access_globals',
    why:
      'Stands in for SOAfterConfirmationFunction, which OnceHub calls, and keeps the site’s own function in ' +
      'bookingBridgeSite1 to 8 and calls it there; shares what was counted in bookingBridgePage; hands its settings to bookingBridge ' +
      'if that is on the page; pushes to dataLayer; in preview looks whether OnceHub’s soe or SOE is there.',
    param: [
      {
        key: 'keys',
        value: list([
          global('SOAfterConfirmationFunction', 'read', 'write'),
          ...slots,
          global('bookingBridgePage', 'read', 'write'),
          global('bookingBridge', 'read', 'execute'),
          global('dataLayer', 'read', 'write'),
          global('soe', 'read'),
          global('SOE', 'read'),
        ]),
      },
    ],
  },
  {
    id: 'access_consent',
    why: 'Reads consent, to hold back personal data or the event until it is given. It never sets any.',
    param: [
      {
        key: 'consentTypes',
        value: list([consent('ad_storage'), consent('ad_user_data'), consent('analytics_storage')]),
      },
    ],
  },
  {
    id: 'access_local_storage',
    why: 'Remembers hashed ids of counted bookings under one key, if you ask for it.',
    param: [
      {
        key: 'keys',
        value: list([map({ key: text('bookingBridge'), read: flag(true), write: flag(true) })]),
      },
    ],
  },
  {
    id: 'access_template_storage',
    why: 'Keeps bookings that wait for consent, in the page’s memory.',
    param: [],
  },
  {
    id: 'read_data_layer',
    why: 'Reads the name of the event that fires it: at Window Loaded, the last one, it fails if it cannot count.',
    param: [
      { key: 'allowedKeys', value: text('specific') },
      { key: 'keyPatterns', value: list([text('event')]) },
    ],
  },
  {
    id: 'inject_script',
    why: 'Loads the bridge or its debug version, two exact addresses, if you choose the CDN.',
    param: [
      {
        key: 'urls',
        value: list(
          ['bridge.js', 'bridge.debug.js'].map((file) =>
            text(`https://cdn.jsdelivr.net/npm/booking-bridge@${version}/dist/${file}`),
          ),
        ),
      },
    ],
  },
  {
    id: 'logging',
    why: 'Tells the story of each booking in the console, in preview only.',
    param: [{ key: 'environments', value: text('debug') }],
  },
  {
    id: 'read_container_data',
    why: 'Names this tag’s settings by container, and knows whether you are in preview.',
    param: [],
  },
];

/** The section of the template. */
export const webPermissions = (version: string): object[] =>
  permissionsFor(version).map(({ id, param }) => ({
    instance: { key: { publicId: id, versionId: '1' }, param },
    ...(param.length ? { clientAnnotations: { isEditedByUser: true } } : {}),
    isRequired: true,
  }));
