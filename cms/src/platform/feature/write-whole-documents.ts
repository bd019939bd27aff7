import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';

type Args = Parameters<CollectionBeforeOperationHook>[0]['args'];

const ignoreSelect = ({ args, operation }: { args: Args; operation: string }): Args =>
  ['create', 'update', 'delete'].includes(operation) && 'select' in args
    ? { ...args, select: undefined }
    : args;

/**
 * Makes every write give its hooks and its caller the whole document, also when the caller selects
 * fields. Payload would hide the other fields from the hooks too, so that the caller could decide
 * what the audit trail tells.
 */
export const writeWholeDocuments = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  hooks: {
    ...config.hooks,
    beforeOperation: [ignoreSelect, ...(config.hooks?.beforeOperation ?? [])],
  },
});
