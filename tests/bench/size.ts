import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const limit = 45;

/** Prints the size of the engine with all its lexicons, bundled and minified as for a browser. */
export async function benchSize(): Promise<void> {
  const bundle = await rolldown({
    input: 'lib/engine/make-quiz.ts',
    cwd: `${import.meta.dirname}/../..`,
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  const modules = output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
  const foreign = modules.filter((id) => id.includes('node_modules')).length;
  const kilobytes = gzipSync(code, { level: 9 }).length / 1024;
  const verdict = kilobytes <= limit ? 'within' : 'OVER';
  console.log(
    `${kilobytes.toFixed(1)} KB gzipped (${modules.length} files, ${foreign} of them from packages): ${verdict} the limit of ${limit} KB`,
  );
}
