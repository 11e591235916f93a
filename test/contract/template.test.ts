import { compareTag } from './compare-tag.ts';

compareTag('the tag', 'tag', ({ source }) => source === 'classic');
