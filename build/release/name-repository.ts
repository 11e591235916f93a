/**
 * Why the package cannot be released with these public addresses: without `repository`, `bugs` and `homepage` in
 * package.json nobody who finds it finds its source or a place for bugs. `told` is where the source is published.
 */
export function faultOfRepository(packageJson: string, told: string | undefined): string | undefined {
  if (told === undefined) {
    const found = JSON.parse(packageJson) as Record<string, unknown>;
    const missing = ['repository', 'bugs', 'homepage'].filter((name) => !found[name]);
    if (missing.length === 0) return undefined;
    return (
      `package.json has no ${missing.join(', no ')}. Say where the source is published, which fills them in: ` +
      'npm run release -- … --repository https://github.com/OWNER/NAME'
    );
  }
  const isAddress = /^https:\/\/[\w.-]+\.[a-z]+(?:\/[\w.-]+){2,}$/.test(told);
  if (isAddress && !/\/OWNER\/|\/NAME$|\/\/example\./.test(told)) return undefined;
  return `"${told}" is no address of a repository: give the real one, such as https://github.com/OWNER/NAME.`;
}

/** The fields of package.json, as `npm pkg set` takes them. */
export function nameRepository(told: string): string[] {
  const url = told.replace(/\.git$/, '');
  return [
    'repository.type=git',
    `repository.url=git+${url}.git`,
    `bugs.url=${url}/issues`,
    `homepage=${url}#readme`,
  ];
}
