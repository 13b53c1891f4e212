import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2';
import { leaveFont } from './page/left-scripts.ts';

// Injected where the reader is set in the face for dyslexia; may be injected any number of times.
leaveFont({ regular, bold });
