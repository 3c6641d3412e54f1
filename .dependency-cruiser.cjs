const tests = '(\\.(spec|db-spec|e2e-spec|examples)\\.ts$)|(^test/)';

/** Pages that show a part of other pages, and of which; whatever else two pages need lies outside of `pages`. */
const partsShown = {
  case: ['counter', 'filing', 'national-entries'],
  counter: ['regularisation'],
  'family-services': ['resident'],
  filing: ['counter'],
  forecast: ['figures'],
  inspections: ['regularisation'],
  resident: ['counter', 'inspections', 'regularisation'],
  'restricted-absences': ['accounts', 'resident'],
  stays: ['resident'],
  today: ['national-entries'],
  'what-opens': ['family-services'],
};
const otherPages = [
  {
    name: 'a-page-stands-alone',
    comment: 'what two pages need belongs to neither',
    from: { path: `^apps/web/src/pages/(?!(?:${Object.keys(partsShown).join('|')})/)([^/]+)/` },
    to: { path: '^apps/web/src/pages/', pathNot: '^apps/web/src/pages/$1/' },
  },
  ...Object.entries(partsShown).map(([page, shown]) => ({
    name: `what-${page}-shows-of-other-pages`,
    from: { path: `^apps/web/src/pages/${page}/` },
    to: { path: '^apps/web/src/pages/', pathNot: `^apps/web/src/pages/(${[page, ...shown].join('|')})/` },
  })),
];

const rules = [
  {
    name: 'the-law-is-pure',
    comment: 'the law is a function of facts and a day',
    from: { path: '^libs/residence-law/', pathNot: tests },
    to: { pathNot: '^libs/(residence-law|calendar)/' },
  },
  {
    name: 'the-calendar-stands-alone',
    from: { path: '^libs/calendar/', pathNot: tests },
    to: { pathNot: '^libs/calendar/|node_modules/temporal-polyfill/' },
  },
  {
    name: 'units-are-pure',
    from: { path: '^libs/administrative-units/', pathNot: tests },
    to: { pathNot: '^libs/(administrative-units|calendar)/' },
  },
  {
    name: 'the-forecast-is-pure',
    comment: 'a function of counts; it cannot read what a synthetic population was drawn from',
    from: { path: '^libs/needs-forecast/', pathNot: tests },
    to: { pathNot: '^libs/(needs-forecast|calendar)/' },
  },
  {
    name: 'the-forecast-cannot-look-up-the-answer',
    from: { path: '^apps/api/src/needs-forecast/', pathNot: tests },
    to: { path: '^apps/api/src/population/' },
  },
  {
    name: 'words-are-pure',
    from: { path: '^libs/words/', pathNot: tests },
    to: { pathNot: '^libs/(words|calendar)/' },
  },
  {
    name: 'the-client-is-generated',
    from: { path: '^libs/api-client/', pathNot: tests },
    to: { pathNot: '^libs/api-client/|node_modules/openapi-' },
  },
  {
    name: 'temporal-comes-through-the-calendar',
    comment: 'so the day Node has it built in, one line changes',
    from: { pathNot: '^libs/calendar/' },
    to: { path: 'node_modules/temporal-' },
  },
  { name: 'libs-do-not-know-apps', from: { path: '^libs/' }, to: { path: '^apps/' } },
  {
    name: 'the-web-speaks-only-the-contract',
    comment: 'it asks the api; it does not know the law',
    from: { path: '^apps/web/' },
    to: { path: '^(apps|libs)/', pathNot: '^(apps/web|libs/(api-client|calendar|words))/' },
  },
  ...otherPages,
  {
    name: 'a-page-is-loaded-when-it-is-opened',
    comment: 'what pages share knows none of them',
    from: { path: '^apps/web/src/', pathNot: '^apps/web/src/(pages/|app\\.tsx$)' },
    to: { path: '^apps/web/src/pages/', dynamic: false },
  },
  {
    name: 'the-hosts-page-stands-apart',
    comment: 'it has an entry of its own, small enough for a telephone on a slow line',
    from: { path: '^apps/web/src/', pathNot: '^apps/web/src/host/' },
    to: { path: '^apps/web/src/host/' },
  },
  {
    name: 'features-meet-at-their-index',
    from: { path: '^apps/api/src/([^/]+)/', pathNot: tests },
    to: {
      path: '^apps/api/src/([^/]+)/',
      pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'sql-stays-behind-repositories',
    comment: 'use cases hold a transaction without knowing TypeORM',
    from: {
      path: '^apps/api/src/',
      pathNot: ['\\.(entity|repository|queries|module)\\.ts$', '^apps/api/src/database/', tests],
    },
    to: { path: 'node_modules/(typeorm|pg|@nestjs/typeorm)/' },
  },
  {
    name: 'controllers-ask-use-cases',
    from: { path: '\\.controller\\.ts$' },
    to: { path: '\\.(repository|entity)\\.ts$' },
  },
  {
    name: 'messages-are-not-records',
    comment: 'a column may change without the wire noticing',
    from: { path: '\\.messages\\.ts$' },
    to: { path: '\\.entity\\.ts$' },
  },
  {
    name: 'no-service-leads-to-an-inspection',
    comment: 'whoever sends a child to school or insures it must not be found by it',
    from: { path: '^apps/api/src/(inspections|regularisation)/' },
    to: { path: '^apps/api/src/service-access/' },
  },
  {
    name: 'headcounts-only-read',
    from: { path: '^apps/api/src/headcounts/', pathNot: tests },
    to: {
      path: '^apps/api/src/[^/]+/',
      pathNot: '^apps/api/src/(headcounts|database|sign-in|audit|web-errors|places)/',
    },
  },
  {
    name: 'only-jobs-knows-the-queue',
    from: { path: '^apps/api/src/', pathNot: '^apps/api/src/jobs/' },
    to: { path: 'node_modules/pg-boss/' },
  },
  {
    name: 'the-reference-knows-no-law',
    comment: 'a reference that shares code with the engine proves nothing',
    from: { path: '^test/reference/' },
    to: { path: '^(libs|apps)/' },
  },
  {
    name: 'no-folder-without-a-subject',
    from: {},
    to: { path: '/(common|shared|core|utils?|help[a-z]*)/', pathNot: 'node_modules' },
  },
  { name: 'no-cycles', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    from: {
      orphan: true,
      pathNot: [
        '\\.d\\.ts$',
        'visits-worker\\.ts$',
        '\\.config\\.[cm]?[jt]s$',
        tests,
        '/main\\.tsx?$',
        '^migrations/',
        '\\.(css|html|svg)$',
      ],
    },
    to: {},
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
  },
};
