'use strict';
/* One letter is shown at a time. What is saved is told by events; the page then asks for what is new, and changes what it
   shows in place, so that nobody loses their place in it. */
const $ = id => document.getElementById(id);
const FACES = {pages: 'Pages', text: 'Text', html: 'HTML', aloud: 'Read aloud', changes: 'Changes'};
const SCALES = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const said = new URLSearchParams(location.hash.slice(1));
const state = {case: said.get('case') || '', letter: said.get('letter') || 'file', face: said.get('face') || 'pages', zoom: 0};
let ticked = false, view = null, survey = null, version = 0, asking = false, again = false, events = null, pinned = -1;

/* Makes an element: text is never markup. */
function make(tag, traits = {}, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) {
    if (name === 'on') made.addEventListener('click', value);
    else if (value !== null && value !== false) made.setAttribute(name, value);
  }
  made.append(...inside.filter(one => one !== null));
  return made;
}

const address = (route, more = {}) => route + '?' + new URLSearchParams({case: state.case, letter: state.letter, ...more});

async function ask(route, more) {
  const answer = await fetch(address(route, more));
  if (!answer.ok) throw new Error(await answer.text() || 'there is no such thing any more');
  return answer;
}

async function send(route, more) {
  say(await (await fetch(address(route, more), {method: 'POST'})).text());
}

function say(words) { $('status').textContent = words; }

/* ---- what there is ---- */

let reading = false;

/* What is told while they are compared is asked for once at a time. */
async function readCases() {
  if (reading) return;
  reading = true;
  try {
    do {
      ticked = false;
      await drawCases();
    } while (ticked);
  } finally {
    reading = false;
  }
}

async function drawCases() {
  survey = await (await ask('cases')).json();
  if (!survey.cases.some(one => one.name === state.case)) state.case = (survey.cases[0] || {name: ''}).name;
  const list = $('cases');
  const first = survey.cases.length ? survey.cases[0].name : '';
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  const shared = survey.cases.every(one => one.name.startsWith(folder)) ? folder : '';
  survey.cases.forEach((one, at) => {
    const item = list.children[at] || list.appendChild(make('li', {}, make('button', {type: 'button', on: choose})));
    const button = item.firstChild;
    button.dataset.name = one.name;
    button.replaceChildren(one.name.slice(shared.length), one.told ? make('small', {}, one.told) : '');
    button.toggleAttribute('aria-current', one.name === state.case);
  });
  while (list.children.length > survey.cases.length) list.lastChild.remove();
  $('tally').textContent = survey.tally && (survey.done ? survey.tally : survey.tally + ' so far');
  drawTabs('faces', Object.keys(FACES).filter(face => face !== 'changes' || survey.tally !== ''), state.face, 'face',
    face => face === 'changes' ? `Changes (${survey.changes.length})` : FACES[face]);
  if (state.face === 'changes') drawChanges();
}

function choose(event) {
  state.case = event.currentTarget.dataset.name;
  go();
}

/* The address keeps what is shown, for whoever reloads the page. */
function go() {
  history.replaceState(null, '', '#' + new URLSearchParams({case: state.case, letter: state.letter, face: state.face}));
  view = null;
  pinned = -1;
  $('panel').replaceChildren();
  $('source').hidden = true;
  for (const button of document.querySelectorAll('#cases button')) {
    button.toggleAttribute('aria-current', button.dataset.name === state.case);
  }
  refresh();
}

function drawTabs(id, all, chosen, key, name) {
  const tabs = $(id);
  if (tabs.dataset.all !== all.map(name).join('\n')) {
    tabs.dataset.all = all.map(name).join('\n');
    tabs.replaceChildren(...all.map(one => make('button', {type: 'button', role: 'tab', 'aria-controls': 'panel',
      'data-tab': one, on: () => { state[key] = one; go(); }}, name(one))));
  }
  for (const tab of tabs.children) {
    const is = tab.dataset.tab === chosen;
    tab.setAttribute('aria-selected', is);
    tab.tabIndex = is ? 0 : -1;
    if (is) $('panel').setAttribute('aria-label', id === 'faces' ? 'The letter: ' + tab.textContent : $('panel').ariaLabel);
  }
  tabs.hidden = all.length < 2;
}

function kindName(kind) {
  if (kind.startsWith('in ')) return new Intl.DisplayNames(['en'], {type: 'language'}).of(kind.slice(3));
  if (kind.startsWith('to ')) return 'To ' + kind.slice(3).replaceAll('-', ' ');
  return {file: 'For the file', large: 'Large print', draft: 'Draft'}[kind] || kind;
}

/* ---- one letter ---- */

async function refresh() {
  again = true;
  if (asking) return;
  asking = true;
  try {
    while (again) {
      again = false;
      if (state.case === '') { await readCases(); }
      const next = state.case === '' ? null : await (await ask('view')).json();
      if (!again) await show(next);
    }
  } catch (failed) {
    say(failed.message);
    if (state.case !== '') { state.case = ''; setTimeout(refresh, 500); }
  } finally {
    asking = false;
  }
}

async function show(next) {
  const old = view;
  view = next;
  if (!next) {
    $('panel').replaceChildren(make('p', {class: 'none'}, 'There is no case here.'));
    $('problems').replaceChildren();
    return;
  }
  if (!next.kinds.includes(state.letter)) state.letter = 'file';
  drawTabs('kinds', state.face === 'changes' ? [] : next.kinds, state.letter, 'letter', kindName);
  drawProblems();
  const shown = next.problems.filter(one => one.shown).length;
  say(next.old ? 'No letter as it is now: the last one is shown' : shown ? `Up to date, with ${shown} to look at`
    : 'Up to date');
  $('notice').hidden = !next.old && !(next.draft && state.letter !== 'draft') && next.key !== '';
  $('notice').textContent = next.old ? 'This is the last letter that could be made. Something is wrong with what is saved now.'
    : next.key === '' ? 'No letter could be made yet. What keeps it is told beside.' : 'This is a draft, as something is wrong with the case.';
  $('panel').classList.toggle('old', next.old);
  document.querySelector('.zoom').hidden = state.face !== 'pages';
  if (state.face === 'pages') await drawPages(old);
  else if (state.face === 'html') drawFrames();
  else if (state.face === 'changes') drawChanges();
  else await drawText();
  document.documentElement.dataset.shown = next.version;
}

async function drawText() {
  const text = view.key === '' ? '' : await (await ask(state.face)).text();
  let sheet = $('panel').querySelector('.sheet');
  if (!sheet) $('panel').replaceChildren(sheet = make('pre', {class: 'sheet'}));
  sheet.textContent = text;
}

function drawFrames() {
  if (view.key === '') { $('panel').replaceChildren(); return; }
  const page = address('html', {version: view.version});
  const frames = $('panel').querySelectorAll('iframe');
  for (const frame of frames) {
    const from = frame.contentWindow.scrollY;
    frame.onload = () => frame.contentWindow.scrollTo(0, from);
    frame.setAttribute('src', page);
  }
  if (frames.length) return;
  $('panel').replaceChildren(make('div', {class: 'frames'},
    ...[['phone', 'At the width of a phone'], ['desk', 'At the width of a desk']].map(([name, title]) =>
      make('figure', {class: name}, make('figcaption', {}, title), make('iframe', {sandbox: 'allow-same-origin', title, src: page})))));
}

/* ---- pages ---- */

const seen = new IntersectionObserver(entries => {
  for (const entry of entries) {
    entry.target.near = entry.isIntersecting;
    if (entry.isIntersecting) drawPage(entry.target);
  }
}, {rootMargin: '400px'});

function pageOf(number, count, beside) {
  const page = make('section', {class: 'page', 'aria-label': `Page ${number} of ${count}`},
    make('img', {alt: `Page ${number} as it prints`}), make('div', {class: 'marks'}));
  page.number = number;
  page.beside = beside;
  seen.observe(page);
  return page;
}

async function drawPages(old) {
  const panel = $('panel');
  const language = state.letter.startsWith('in ') && view.key !== '';
  if (!panel.querySelector('.pages')) {
    panel.replaceChildren(language ? make('div', {class: 'beside'}, make('div', {class: 'pages other'}), make('div', {class: 'pages'}))
      : make('div', {class: 'pages'}));
  }
  const columns = panel.querySelectorAll('.pages');
  if (language) {
    const file = await (await ask('view', {letter: 'file'})).json();
    columns[0].view = file;
    fill(columns[0], file, {letter: 'file'});
  }
  fill(columns[columns.length - 1], view, {});
  if (old && old.key !== view.key && !view.old) markNew(old);
}

function fill(column, its, more) {
  while (column.children.length > its.pages.length) column.lastChild.remove();
  its.pages.forEach(([width, height], at) => {
    let page = column.children[at];
    if (!page) column.append(page = pageOf(at + 1, its.pages.length, more));
    page.setAttribute('aria-label', `Page ${at + 1} of ${its.pages.length}`);
    page.style.aspectRatio = width + '/' + height;
    page.points = width;
    page.its = its;
    page.style.maxWidth = state.zoom ? 'none' : '';
    page.style.width = state.zoom ? width * 96 / 72 * state.zoom + 'px' : '';
    if (page.near) drawSpots(page);
  });
  drawInTurn([...column.children].filter(page => page.near));
}

/* What is in the window comes first: one page is drawn after the other. */
async function drawInTurn(pages) {
  const away = page => {
    const box = page.getBoundingClientRect();
    return box.bottom < 0 || box.top > innerHeight;
  };
  for (const page of pages.sort((one, other) => away(one) - away(other))) await drawPage(page);
}

function drawSpots(page) {
  if (page.placed === page.its) return;
  page.placed = page.its;
  drawPlaces(page);
}

/* The old picture stays until the new one is there. */
async function drawPage(page) {
  const dots = Math.ceil(page.clientWidth * devicePixelRatio / (page.points / 72) / 24) * 24;
  const src = address('page', {key: page.its.key, page: page.number, dots, ...page.beside});
  drawSpots(page);
  if (page.asked === src) return;
  page.asked = src;
  const picture = new Image();
  picture.src = src;
  try {
    await picture.decode();
  } catch (newer) {
    return;
  }
  if (page.asked === src) {
    page.querySelector('img').src = src;
    page.dataset.key = page.its.key;
    document.documentElement.dataset.drawn = page.its.version;
  }
}

function drawPlaces(page) {
  const marks = page.querySelector('.marks');
  const focused = marks.contains(document.activeElement) ? document.activeElement.dataset.at : null;
  marks.replaceChildren(...page.its.places.map((place, at) => place.page === page.number ? spot(place, at, page) : null)
    .filter(one => one));
  if (marks.firstChild) marks.firstChild.tabIndex = 0;
  if (focused !== null) (marks.querySelector(`[data-at="${focused}"]`) || marks).focus();
  if (page.its === view) drawTold();
}

function spot(place, at, page) {
  const button = make('button', {type: 'button', class: 'place', tabindex: -1, 'data-at': at, 'aria-label': place.words});
  ['left', 'top', 'width', 'height'].forEach((side, i) => { button.style[side] = place.box[i] / 100 + '%'; });
  if (page.its !== view) return button;
  button.addEventListener('pointerenter', () => { if (pinned < 0) tellSource(at); });
  button.addEventListener('focus', () => { if (pinned < 0) tellSource(at); });
  button.addEventListener('click', event => {
    pinned = at;
    for (const other of document.querySelectorAll('.place[aria-pressed]')) other.removeAttribute('aria-pressed');
    button.setAttribute('aria-pressed', 'true');
    tellSource(at);
    const which = place.typed && !event.shiftKey || !place.template ? 'typed' : 'template';
    if (place[which]) open(place[which], which, at);
  });
  return button;
}

/* Arrows go from place to place, and from tab to tab. */
document.addEventListener('keydown', event => {
  const step = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1}[event.key];
  const from = event.target.closest('.place, [role=tab]');
  if (event.key === 'Escape') { pinned = -1; $('source').hidden = true; }
  if (!step || !from) return;
  event.preventDefault();
  const all = [...document.querySelectorAll(from.matches('.place') ? '.place' : `#${from.parentNode.id} [role=tab]`)];
  const to = all[all.indexOf(from) + step];
  if (to) { to.focus(); if (to.matches('[role=tab]')) to.click(); }
});

function markNew(old) {
  const before = new Map();
  old.places.forEach(place => before.set(place.words, (before.get(place.words) || 0) + 1));
  const fresh = new Set();
  view.places.forEach((place, at) => {
    const left = before.get(place.words) || 0;
    if (left) before.set(place.words, left - 1); else fresh.add(at);
  });
  for (const button of document.querySelectorAll('.pages:not(.other) .place')) {
    if (fresh.has(Number(button.dataset.at))) {
      button.classList.add('new');
      setTimeout(() => button.classList.remove('new'), 2500);
    }
  }
}

/* ---- where it comes from ---- */

const named = place => place.file + ':' + place.line;

function tellSource(at) {
  const place = view.places[at];
  if (!place) return;
  const parts = [];
  if (place.section) parts.push(make('span', {}, 'Section ', make('code', {}, place.section)));
  for (const [which, title] of [['template', 'Worded in '], ['typed', 'Typed in ']]) {
    if (place[which]) {
      parts.push(make('button', {type: 'button', on: () => open(place[which], which, at)}, title,
        make('code', {}, named(place[which])), which === 'typed' && place.field ? ' (' + place.field + ')' : ''));
    }
  }
  if (!parts.length) parts.push(make('span', {class: 'none'}, 'Where these words come from is not known.'));
  const problems = view.problems.map((one, i) => concerns(one, place) ? i : -1).filter(i => i >= 0);
  if (problems.length) {
    parts.push(make('button', {type: 'button', on: () => $('problem-' + problems[0]).focus()}, 'What is wrong here'));
  }
  $('source').replaceChildren(...parts);
  $('source').hidden = false;
}

/* As links to VS Code and IDEA are written. A backslash is part of a name but on Windows. */
function editorAddress(editor, place) {
  const path = /^([a-z]:|\\\\)/i.test(place.path) ? place.path.replaceAll('\\', '/') : place.path;
  return editor === 'idea' ? `idea://open?file=${encodeURIComponent(path)}&line=${place.line}`
    : `vscode://file/${encodeURI(path).replace(/^\//, '').replace(/[#?]/g, encodeURIComponent)}:${place.line}`;
}

function open(place, of, number) {
  if (survey.editor === 'command') return send('open', {of, number});
  if (place.path !== '' && survey.editor !== 'copy') {
    location.href = editorAddress(survey.editor, place);
    return say('Opening ' + named(place));
  }
  return navigator.clipboard.writeText(named(place)).then(() => say('Copied ' + named(place)),
    () => say(named(place)));
}

/* ---- what is wrong ---- */

const within = (field, other) => field !== '' && other !== ''
  && (field === other || field.startsWith(other + '.') || field.startsWith(other + '['));

function concerns(problem, place) {
  const at = problem.place;
  const same = other => at && other && other.file === at.file && other.line === at.line;
  return within(place.field, problem.field) || within(problem.field, place.field) || same(place.template) || same(place.typed);
}

function drawTold() {
  for (const button of document.querySelectorAll('.pages:not(.other) .place')) {
    const place = view.places[button.dataset.at];
    button.classList.toggle('told', !!place && view.problems.some(one => one.shown && concerns(one, place)));
  }
}

function drawProblems() {
  const shown = view.problems.map((one, at) => [one, at]).filter(([one]) => one.shown);
  const key = JSON.stringify(shown);
  const list = $('problems');
  if (list.dataset.key === key) return;
  list.dataset.key = key;
  list.replaceChildren(...shown.map(([one, at]) => article(one, at)));
  if (!shown.length) list.append(make('p', {class: 'none'}, 'Nothing.'));
}

function article(one, at) {
  const where = view.places.findIndex(place => concerns(one, place));
  const help = make('details', {}, make('summary', {}, 'Help: ', make('code', {}, one.code)), make('pre', {}));
  help.addEventListener('toggle', async () => {
    help.lastChild.textContent ||= await ask('help', {code: one.code}).then(page => page.text(), () => 'There is no page about it now.');
  });
  return make('article', {class: one.severity, id: 'problem-' + at, tabindex: -1},
    make('h3', {}, make('b', {}, one.severity + ': '), one.message),
    one.place && one.place.excerpt.trim() ? excerpt(one.place) : null,
    one.hint ? make('p', {class: 'hint'}, one.hint) : null,
    help,
    make('footer', {},
      one.place ? make('button', {type: 'button', on: () => open(one.place, 'problem', at)}, make('code', {}, named(one.place))) : null,
      where >= 0 ? make('button', {type: 'button', on: () => visit(where)}, 'Show on the page') : null));
}

function excerpt(place) {
  const letters = [...place.excerpt];
  const from = place.column - 1, to = from + place.length;
  return make('pre', {}, letters.slice(0, from).join('').trimStart(), make('mark', {}, letters.slice(from, to).join('')),
    letters.slice(to).join(''));
}

function visit(at) {
  if (state.face !== 'pages') { state.face = 'pages'; go(); return; }
  const page = document.querySelectorAll('.pages:not(.other) .page')[view.places[at].page - 1];
  if (!page) return;
  drawPage(page);
  const spot = page.querySelector(`[data-at="${at}"]`);
  spot.scrollIntoView({block: 'center'});
  spot.focus();
}

/* ---- what depends on it ---- */

function drawChanges() {
  const key = JSON.stringify([survey.changes, survey.done]);
  const panel = $('panel');
  if (panel.firstChild && panel.firstChild.dataset.key === key) return;
  const all = make('div', {'data-key': key});
  if (!survey.changes.length) {
    all.append(make('p', {class: 'none'}, survey.done ? 'Every letter is as it was approved.' : 'Comparing …'));
  }
  let side = '';
  survey.changes.forEach((one, at) => all.append(make('article', {class: 'info'}, make('h3', {}, one.headline),
    ...one.lines.map(line => make('pre', {class: side = {'-': 'was', '+': 'is'}[line[0]] || (line[0] === ' ' ? side : '')}, line)),
    make('footer', {}, accept(`Accept in ${one.letters.length === 1 ? 'its letter' : 'all ' + one.letters.length + ' letters'}`, {change: at, case: null})),
    make('details', {}, make('summary', {}, 'Its letters'), make('ul', {}, ...one.letters.map(name => make('li', {},
      make('footer', {}, make('button', {type: 'button', on: () => look(name)}, name),
        accept('Accept this change in it', {change: at, case: name}),
        accept('Accept all of it', {case: name})))))))));
  all.append(make('div', {id: 'look'}));
  panel.replaceChildren(all);
}

function accept(words, more) {
  if (!survey.approves || !survey.done) return null;
  const asked = survey.version;
  return make('button', {type: 'button', on: async () => {
    const query = {version: asked, ...more};
    for (const name of Object.keys(query)) if (query[name] === null) delete query[name];
    say(await (await fetch('accept?' + new URLSearchParams(query), {method: 'POST'})).text());
    readCases();
  }}, words);
}

function look(name) {
  $('look').replaceChildren(make('h3', {}, name),
    make('iframe', {sandbox: '', title: 'What changed in ' + name, src: 'change?' + new URLSearchParams({case: name, version: survey.version})}));
  $('look').scrollIntoView();
}

/* ---- sizes and events ---- */

function zoom(step) {
  const now = state.zoom || 1;
  state.zoom = step === 0 ? 0 : step > 0 ? SCALES.find(one => one > now) || now : SCALES.findLast(one => one < now) || now;
  $('fit').setAttribute('aria-pressed', state.zoom === 0);
  if (view) drawPages(view);
}

$('smaller').addEventListener('click', () => zoom(-1));
$('fit').addEventListener('click', () => zoom(0));
$('larger').addEventListener('click', () => zoom(1));
addEventListener('resize', () => {
  for (const page of document.querySelectorAll('.page')) if (page.near) drawPage(page);
});

/* A page that nobody sees need not be told, and a browser has few connections to give. */
function listen() {
  if (document.hidden) {
    if (events) events.close();
    events = null;
  } else if (!events) {
    events = new EventSource('events');
    events.onmessage = event => {
      const told = JSON.parse(event.data).version;
      if (told !== version || !view) { version = told; refresh(); }
      ticked = true;
      readCases().catch(() => {});
    };
    events.onerror = () => say('imr does not answer: has it ended?');
  }
}

document.addEventListener('visibilitychange', listen);
listen();
