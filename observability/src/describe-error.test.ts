import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

describe('describeError', () => {
  it.each([
    ['lines that look like frames', 'first\n    at Zoë de Vries (dossier 12)\n    at more'],
    ['nothing', ''],
  ])('gives no part of a message of %s', (_what, message) => {
    expect(JSON.stringify(describeError(new Error(message)))).not.toContain('Zoë');
  });

  it('gives no part of any message, name or code that is a sentence', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), (text) => {
        const secret = `<${text}>`;
        const error = Object.assign(new Error(`a ${secret} b\n at ${secret}`), {
          name: secret,
          code: secret,
        });
        expect(JSON.stringify(describeError(error))).not.toContain(JSON.stringify(secret));
      }),
    );
  });

  it('gives places without the folder of the installation', () => {
    const { at = [] } = describeError(new Error('x'));
    expect(at.join()).toContain('describe-error.test.ts');
    expect(at.join()).not.toMatch(/[ (](file:)?\/\S*node_modules/);
  });

  it('describes what is no error by its type', () => {
    expect(describeError('Zoë')).toEqual({ type: 'string' });
  });

  it('ends at errors that are their own cause', () => {
    const error = new Error('x');
    error.cause = error;
    expect(describeError(error)).toMatchObject({ cause: { cause: { cause: { type: 'Error' } } } });
  });
});
