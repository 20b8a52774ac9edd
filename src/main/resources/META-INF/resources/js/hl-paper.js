/*
 * <hl-paper>: types in paper forms by keyboard. It is given `sheet` (the questions in the order of
 * the paper), `form` and `responseId`, asks nothing of the server while a form is typed, and fires
 * `store` with {id, answers, context, comment}. The server answers by calling begin() or
 * refused(). What was typed stays until it is stored, over a reload too.
 *
 * Keys within a row: a digit chooses the option of that place and goes on, 0 is "no opinion",
 * Delete takes the answer back, the arrows up and down and Enter move; Ctrl+Enter stores.
 */
/** An element with properties; text only ever becomes a text node. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

class HlPaper extends HTMLElement {
  #sheet;
  #form = 'full';
  #id = '';
  #busy = false;
  #onKey = (event) => this.#shortcut(event);

  connectedCallback() {
    document.addEventListener('keydown', this.#onKey);
    // what was set before this script was there lies on the element and hides the setters
    for (const name of ['form', 'responseId', 'sheet']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#onKey);
  }

  set sheet(sheet) {
    this.#sheet = sheet;
    this.#render();
    this.#restore();
  }

  set form(form) {
    this.#form = form;
    this.#update();
  }

  /** For the next form that is begun; one that is restored keeps its own. */
  set responseId(id) {
    this.#id ||= id;
  }

  /** The form is stored, or not wanted any more: clear the sheet for the next one. */
  begin(nextId) {
    this.#busy = false;
    this.#id = nextId;
    this.#clear();
    this.#focusFirst();
  }

  /** The form was refused: everything stays; say what is wrong where it is. */
  refused(parts) {
    this.#busy = false;
    this.#forgetErrors();
    let first;
    for (const { code, detail } of parts) {
      const row = this.#row(code);
      if (row) {
        row.querySelector('.hl-paper-error').textContent = detail;
        row.classList.add('hl-paper-wrong');
        first ??= row;
      }
    }
    if (first) {
      this.#focus(first);
    }
  }

  #key() {
    return `hl-paper:${this.#sheet.round}`;
  }

  #render() {
    this.replaceChildren(...this.#sheet.groups.map((group) => this.#group(group)));
    this.onchange = () => this.#changed();
    this.oninput = () => this.#changed();
    this.#update();
  }

  #group(group) {
    const heading = make('h2', { textContent: group.title });
    const head = make('div', { className: 'hl-paper-row hl-paper-head' }, heading);
    const section = make('section', { className: 'hl-card hl-paper-group' }, head);
    section.setAttribute('aria-label', group.title);
    if (group.options) {
      head.append(this.#legend(group.options));
    }
    section.append(...group.questions.map((question) => this.#question(question, group)));
    return section;
  }

  /** What the keys mean, once for all rows of a scale. */
  #legend(options) {
    const legend = make('div', { className: 'hl-paper-options' });
    legend.setAttribute('aria-hidden', 'true');
    legend.append(
      ...options.map((option) =>
        make('span', {}, make('kbd', { textContent: option.key }), option.text)));
    return legend;
  }

  #question(question, group) {
    const row = make('fieldset', { className: 'hl-paper-row' });
    row.dataset.code = question.code;
    row.question = question;
    const id = `hl-paper-${question.code}`;
    const error = make('p', { className: 'hl-paper-error', id });
    error.setAttribute('role', 'alert');
    const words = make('legend', {}, make('b', { textContent: question.label }), ' ', question.text);
    row.setAttribute('aria-describedby', id);
    const options = make('div', { className: 'hl-paper-options' });
    if (question.options) {
      const compact = Boolean(group.options);
      options.classList.toggle('hl-paper-texts', !compact);
      options.append(...question.options.map((option) => this.#option(question, option, compact)));
    } else {
      options.append(this.#text(question));
    }
    row.append(words, options, error);
    row.addEventListener('keydown', (event) => this.#rowKey(event, row));
    return row;
  }

  #option(question, option, compact) {
    const input = make('input', {
      type: question.type === 'multiple' ? 'checkbox' : 'radio',
      name: question.code,
      value: option.value,
      autocomplete: 'off',
    });
    input.dataset.key = option.key;
    const face = make('span', { className: 'hl-paper-face' }, make('kbd', { textContent: option.key }));
    if (compact) {
      input.setAttribute('aria-label', option.text);
    } else {
      face.append(option.text);
    }
    return make('label', { title: option.text }, input, face);
  }

  #text(question) {
    const field = make(question.type === 'comment' ? 'textarea' : 'input', {
      maxLength: question.maxLength,
      autocomplete: 'off',
    });
    if (question.type === 'comment') {
      field.rows = 3;
    }
    field.setAttribute('aria-label', question.text);
    return field;
  }

  #rows() {
    return [...this.querySelectorAll('fieldset.hl-paper-row')];
  }

  #row(code) {
    return this.#rows().find((row) => row.dataset.code === code);
  }

  #values(row) {
    const field = row.querySelector('textarea, input:not([type])');
    if (field) {
      const text = field.value.trim();
      return text ? [text] : [];
    }
    return [...row.querySelectorAll('input:checked')].map((input) => input.value);
  }

  /** A question is shown when the form asks it and the question it depends on is shown and fits. */
  #update() {
    if (!this.#sheet) {
      return;
    }
    const shown = new Map();
    for (const row of this.#rows()) {
      const { code, quick, showIf, groupShowIf } = row.question;
      const holds = (condition) =>
        !condition ||
        (shown.get(condition.question) ?? []).some((value) => condition.in.includes(value));
      const asked = quick || this.#form === 'full';
      row.hidden = !asked || !holds(groupShowIf) || !holds(showIf);
      row.disabled = row.hidden;
      if (!row.hidden) {
        shown.set(code, this.#values(row));
      }
    }
    for (const group of this.querySelectorAll('.hl-paper-group')) {
      group.hidden = !group.querySelector('fieldset:not([hidden])');
    }
  }

  #changed() {
    this.#update();
    const typed = this.#rows().map((row) => [row.dataset.code, this.#values(row)]);
    const kept = typed.filter(([, values]) => values.length > 0);
    if (kept.length > 0) {
      sessionStorage.setItem(this.#key(), JSON.stringify({ id: this.#id, values: kept }));
    } else {
      sessionStorage.removeItem(this.#key());
    }
  }

  #restore() {
    const draft = sessionStorage.getItem(this.#key());
    if (!draft) {
      return;
    }
    const { id, values } = JSON.parse(draft);
    this.#id = id;
    for (const [code, chosen] of values) {
      const row = this.#row(code);
      const field = row?.querySelector('textarea, input:not([type])');
      if (field) {
        [field.value] = chosen;
      }
      row?.querySelectorAll('input[type]').forEach((input) => {
        input.checked = chosen.includes(input.value);
      });
    }
    this.#update();
    this.dispatchEvent(new CustomEvent('restored'));
  }

  #clear() {
    for (const input of this.querySelectorAll('input, textarea')) {
      input.checked = false;
      if (input.tagName === 'TEXTAREA' || !input.hasAttribute('type')) {
        input.value = '';
      }
    }
    this.#forgetErrors();
    this.#changed();
  }

  #forgetErrors() {
    for (const row of this.#rows()) {
      row.querySelector('.hl-paper-error').textContent = '';
      row.classList.remove('hl-paper-wrong');
    }
  }

  #rowKey(event, row) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const typing = event.target.matches('textarea, input:not([type])');
    if (event.key === 'Enter' && event.target.tagName !== 'TEXTAREA') {
      event.preventDefault();
      this.#move(row, event.shiftKey ? -1 : 1);
    } else if (typing) {
      return;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(row, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      row.querySelectorAll('input').forEach((input) => (input.checked = false));
      this.#changed();
    } else if (/^[0-9]$/.test(event.key)) {
      event.preventDefault();
      this.#choose(row, event.key);
    }
  }

  #choose(row, key) {
    const input = row.querySelector(`input[data-key="${key}"]`);
    if (!input) {
      return;
    }
    const several = input.type === 'checkbox';
    input.checked = several ? !input.checked : true;
    input.focus();
    this.#changed();
    if (!several) {
      this.#move(row, 1);
    }
  }

  #move(row, step) {
    const rows = this.#rows().filter((one) => !one.hidden);
    const next = rows[rows.indexOf(row) + step];
    if (next) {
      this.#focus(next);
    }
  }

  #focus(row) {
    (row.querySelector('input:checked') ?? row.querySelector('input, textarea')).focus();
    row.scrollIntoView({ block: 'nearest' });
  }

  #focusFirst() {
    const first = this.#rows().find((row) => !row.hidden);
    if (first) {
      this.#focus(first);
      first.scrollIntoView({ block: 'center' });
    }
  }

  #shortcut(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // a field outside that is being typed in tells the server its value when it loses the focus
      document.activeElement?.blur?.();
      setTimeout(() => this.submit());
    }
  }

  submit() {
    if (this.#busy) {
      return;
    }
    const answers = {};
    const context = {};
    let comment = null;
    for (const row of this.#rows().filter((one) => !one.hidden)) {
      const values = this.#values(row);
      const { code, type } = row.question;
      if (values.length > 0 && type === 'item') {
        [answers[code]] = values;
      } else if (values.length > 0 && type === 'comment') {
        [comment] = values;
      } else if (values.length > 0) {
        context[code] = values;
      }
    }
    if (Object.keys(answers).length === 0 && Object.keys(context).length === 0 && !comment) {
      this.dispatchEvent(new CustomEvent('empty'));
      this.#focusFirst();
      return;
    }
    this.#busy = true;
    this.dispatchEvent(
      new CustomEvent('store', { detail: { id: this.#id, answers, context, comment } }));
  }
}

customElements.define('hl-paper', HlPaper);
