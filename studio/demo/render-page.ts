import { renderEmbed, renderSiteFunction } from './embed.ts';
import type { DemoOptions } from './options.ts';
import { renderPanel } from './render-panel.ts';
import { chooseSettings, renderSnippet } from './snippet.ts';

/** The parts of the site that are plain HTML files. */
export interface Parts {
  site: string;
  thanks: string;
  illustration: string;
}

/** The site with its embed, or its thank-you page; both with the panel. */
export function renderPage(
  page: 'site' | 'thanks',
  parts: Parts,
  options: DemoOptions,
  vendorOrigin: string,
): string {
  const settings = chooseSettings(options);
  const embed = `${renderEmbed(options, vendorOrigin)}\n${renderSiteFunction(options)}`;
  const body = parts[page]
    .replace('<!-- illustration -->', () => parts.illustration)
    .replace('<!-- embed -->', () => embed);
  return `<!doctype html>
<html lang="en" data-page="${page}" data-vendor="${vendorOrigin}" data-containers="${options.second ? 2 : 1}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page === 'site' ? 'Hazel & Rye: garden design in Bath' : 'Thank you: Hazel & Rye'}</title>
<link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path fill='%232f6b47' d='M5 9C1 7 1 2 5 1c4 1 4 6 0 8'/></svg>">
<link rel="stylesheet" href="/site.css">
<link rel="stylesheet" href="/panel.css">
${renderSnippet('/bridge.js', { origins: [vendorOrigin], ...settings })}
<script src="/panel.js"></script>
</head>
<body>
${body}
${renderPanel(options, renderSnippet('/bridge.js', settings))}
</body>
</html>
`;
}
