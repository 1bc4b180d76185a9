export { type Catalogues, LANGUAGES, type Language, preferredLanguage } from './catalogue';
export { readableFingerprint } from './fingerprint';
export { type Problem, ProblemError } from './problem';
export { type Asking, read, request, respond } from './request';
