// @ts-check

/** Operations of Payload's Local API, which skip access control by default. */
const operations = [
  'count|countVersions|create|delete|duplicate|find|findByID|findDistinct|findGlobal',
  'findGlobalVersionByID|findGlobalVersions|findVersionByID|findVersions|restoreGlobalVersion',
  'restoreVersion|update|updateGlobal|updateMany|deleteMany',
].join('|');

/** A call of the Local API that does not enforce access control for a user. */
export const localApiWithoutAccess = {
  selector: [
    'CallExpression[callee.type="MemberExpression"]',
    `[callee.property.name=/^(${operations})$/]`,
    ':matches([callee.object.name="payload"], [callee.object.property.name="payload"])',
    ':not(:has(> ObjectExpression:has(> Property[key.name="overrideAccess"][value.value=false])))',
  ].join(''),
  message:
    'Say `overrideAccess: false` and a user, or go through the named system client (decision 030).',
};

/** The database behind Payload, which applies neither access control nor hooks. */
export const databaseWithoutAccess = {
  selector:
    'MemberExpression[property.name="db"]:matches([object.name="payload"], [object.property.name="payload"])',
  message:
    'Go through the named system client or `driverCollection`: `payload.db` knows no rights (decision 030).',
};

const message = 'Use an argument, or the clock of the cms: `getClock(payload).now()`.';

/** Code that reads the system clock directly, so that a test cannot set the time. */
export const systemClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message },
  { selector: 'CallExpression[callee.name="Date"]', message },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message },
];
