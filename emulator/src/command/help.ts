export const help = `gtm-template: test, lint, run and format Google Tag Manager templates

Usage
  gtm-template test FILE…                    run the scenarios of the Tests tab
  gtm-template lint FILE… [--gallery]        look for mistakes
  gtm-template run FILE [--data DATA.json]   fire the template once on an empty page, in preview
  gtm-template format FILE… [--check]        lay the file out as GTM exports it

Options
  --json           print one JSON object a line
  --gallery        lint: also check what the Community Template Gallery asks for
  --data FILE      run: what is typed into the template's form, by field name
  --raw            run: take the data as it is, without the form's defaults and checks
  --url URL        run: the page's address
  --block-scripts  run: let no injected script load
  --check          format: change nothing, only say which files are laid out differently
  -h, --help       print this
  -v, --version    print the version

A FILE of - is standard input. Exit status: 0 all is well, 1 something failed, 2 the input is of no use.
`;

declare const GTM_TEMPLATE_VERSION: string | undefined;

/** Put in by the build; unknown when run from the sources. */
export const version = typeof GTM_TEMPLATE_VERSION === 'string' ? GTM_TEMPLATE_VERSION : '0.0.0-development';
