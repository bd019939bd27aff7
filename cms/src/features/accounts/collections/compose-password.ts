import { isRecord, isText } from '@digivaardig/contracts/guards';
import type { CollectionBeforeOperationHook } from 'payload';

/**
 * Writes the letters of a password in one way, when it is chosen and when it is checked. A phone may
 * send "é" as one character and a computer as two, and the digests of these differ. Source: NIST SP
 * 800-63B-4, 3.1.1.2.
 */
export const composePassword: CollectionBeforeOperationHook = ({ args }) => {
  const data: unknown = 'data' in args ? args.data : null;
  if (!isRecord(data) || !isText(data['password'])) return args;
  return { ...args, data: { ...data, password: data['password'].normalize('NFC') } };
};
