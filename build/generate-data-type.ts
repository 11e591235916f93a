import { writeFileSync } from 'node:fs';
import { PARAMETERS } from '../template/parameters.ts';
import { describeData } from './form/describe-data.ts';

writeFileSync('template/data.ts', describeData(PARAMETERS));
