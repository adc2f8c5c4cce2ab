/**
 * Copies a value as a message between contexts does: only its JSON arrives, as objects of the window that receives it.
 */
export function copy<Value>(value: Value, receiver: Pick<typeof globalThis, 'JSON'> = globalThis): Value {
  return value === undefined ? value : receiver.JSON.parse(JSON.stringify(value));
}
