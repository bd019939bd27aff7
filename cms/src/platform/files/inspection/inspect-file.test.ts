import { performance } from 'node:perf_hooks';
import { expect, describe, it } from 'vitest';
import { catalog, objectStream, rawPdf } from '../../../testing/files/pdf-files.ts';
import { inspectFile } from './inspect-file.ts';

const script = '<</S/JavaScript/JS(app.alert(1))>>';

describe('inspectFile', () => {
  it('answers from a thread of its own', async () => {
    const files = [rawPdf(catalog), rawPdf(catalog, objectStream(script)), Buffer.from('%PDF-')];
    const problems = await Promise.all(files.map((bytes) => inspectFile(bytes, 'pdf')));
    expect(problems).toEqual([null, 'active', 'unreadable']);
  });

  it('leaves the event loop free while a large file is read', async () => {
    const objects = Array.from({ length: 300_000 }, () => '<</A[1 2 3]/B(tekst)>>');
    const file = Buffer.concat([rawPdf(catalog), rawPdf(objects.join(' endobj 2 0 obj '))]);
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    const problem = await inspectFile(file, 'pdf');
    clearInterval(timer);
    expect(problem).toBeNull();
    expect(longest).toBeLessThan(500);
  });
});
