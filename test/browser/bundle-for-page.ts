import { build, type Plugin } from 'esbuild';

/** A module and all that it imports, as one classic script for a page. `entry` is a path from the repository. */
export async function bundleForPage(
  entry: string,
  plugins: Plugin[] = [],
  define: Record<string, string> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    plugins,
    define,
  });
  return outputFiles.map(({ text }) => text).join('');
}
