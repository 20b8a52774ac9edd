import { texts } from './texts.js';

const DESK = 'hailong.desk';
const LANGUAGE = 'hailong.language';
// tells the form in this tab where to go when it is done
const TABLET = 'hailong.kiosk';
const screen = document.getElementById('screen');
const switcher = document.getElementById('language');

const language = () => (localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'vi');
const text = (key) => texts[language()][key];
const boundDesk = () => JSON.parse(localStorage.getItem(DESK) ?? 'null');
const inLanguage = (names) => names?.[language()] ?? names?.vi ?? '';

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function draw() {
  document.documentElement.lang = language();
  document.title = text('page');
  switcher.textContent = text('otherLanguage');
  switcher.lang = language() === 'vi' ? 'en' : 'vi';
  const desk = boundDesk();
  screen.replaceChildren(...(desk ? welcome(desk) : setup()));
}

function welcome(desk) {
  const start = element('a', {
    className: 'start',
    href: `/s/${encodeURIComponent(desk.code)}?kiosk&lang=${language()}`,
    textContent: text('start'),
  });
  start.addEventListener('click', () => sessionStorage.setItem(TABLET, 'yes'));
  const change = element('button', { type: 'button', className: 'quiet', textContent: text('change') });
  change.addEventListener('click', () => {
    localStorage.removeItem(DESK);
    draw();
    screen.focus();
  });
  return [
    element('p', { className: 'office', textContent: inLanguage(desk.office) }),
    element('p', { className: 'desk', textContent: inLanguage(desk.desk) }),
    element('h1', { textContent: text('welcome') }),
    element('p', { className: 'promise', textContent: text('promise') }),
    start,
    change,
  ];
}

function setup() {
  const problem = element('p', { className: 'problem', role: 'alert' });
  problem.id = 'problem';
  const code = element('input', {
    id: 'code', name: 'code', required: true, maxLength: 12, autocomplete: 'off', spellcheck: false,
    autocapitalize: 'characters',
  });
  code.setAttribute('aria-describedby', 'problem');
  const form = element(
    'form', { noValidate: true },
    element('label', { htmlFor: 'code', textContent: text('code') }),
    code, problem,
    element('button', { className: 'start', textContent: text('bind') }),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = (await bind(code.value)) ?? '';
    if (problem.textContent) {
      code.focus();
    } else {
      draw();
      screen.focus();
    }
  });
  return [
    element('h1', { textContent: text('setupTitle') }),
    element('p', { className: 'promise', textContent: text('setupLead') }),
    form,
  ];
}

/** Looks the desk up and remembers it; answers what is wrong, if anything. */
async function bind(typed) {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  try {
    const reply = await fetch(`/api/v1/surveys/${encodeURIComponent(code)}`, {
      headers: { 'Accept-Language': language() },
    });
    const body = await reply.json();
    if (!reply.ok) {
      return reply.status === 404 ? text('unknown') : body.detail;
    }
    localStorage.setItem(DESK, JSON.stringify({ code, office: body.office?.name, desk: body.desk?.name }));
    return null;
  } catch {
    return text('offline');
  }
}

switcher.addEventListener('click', () => {
  localStorage.setItem(LANGUAGE, language() === 'vi' ? 'en' : 'vi');
  draw();
});
draw();
