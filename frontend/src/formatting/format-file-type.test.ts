import { describe, expect, it } from 'vitest';
import { formatFileType } from './format-file-type.ts';

describe('formatFileType', () => {
  it('names a known MIME type, and calls any other a file', () => {
    expect(formatFileType('application/pdf')).toBe('pdf');
    expect(formatFileType('application/x-onbekend')).toBe('bestand');
  });
});
