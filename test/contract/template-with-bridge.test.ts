import { compareTag } from './compare-tag.ts';

compareTag('the tag with a bridge', 'bridge', ({ targets }) => targets.includes('bridge'));
