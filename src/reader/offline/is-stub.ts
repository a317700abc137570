/** Whether JSON, of whatever kind, is what the site leaves of a withdrawn article. */
export const isStub = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && Reflect.get(json, 'status') === 'canceled';
