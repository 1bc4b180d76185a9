export { type Catalogues, LANGUAGES, type Language, preferredLanguage } from './catalogue';
export { type Problem, ProblemError } from './problem';
export { request } from './request';
